import { deployWith } from '../support/extraFunction';
import type { Call } from '../support/wechatDriver';
import { givenWorld } from '../support/world';

const PERMITTED = 'wechat-driver';
const WRITER = 'oWriter';
const extra = deployWith({
	name: PERMITTED,
	source: 'wechatDriver.ts',
	openapi: ['security.msgSecCheck', 'security.mediaCheckAsync'],
});
/** WeChat refuses every check to a function whose config.json does not name it. */
const withoutPermission = deployWith({ name: PERMITTED, source: 'wechatDriver.ts', openapi: [] });
const world = givenWorld(undefined, { functionsFolder: extra.folder });
const failing = givenWorld(undefined, { functionsFolder: withoutPermission.folder });
afterAll(() => {
	extra.remove();
	withoutPermission.remove();
});

async function run(where: typeof world, call: Call) {
	const reply = await where().call(WRITER, PERMITTED, call);
	if (!reply.ok) throw new Error(reply.error.errMsg);
	return reply.result;
}

const check = (text: string): Call => ({ call: 'checkText', openid: WRITER, text });
const picture: Call = { call: 'askPictureCheck', openid: WRITER, url: 'https://example.com/a.jpg' };

test('a text that WeChat finds risky does not pass, any other does', async () => {
	expect(await run(world, check('后台打不开，请尽快看看'))).toEqual({ passes: true });
	expect(await run(world, check('长期代开发票'))).toEqual({ passes: false });
});

test('a picture is looked at later, under a name', async () => {
	expect(await run(world, picture)).toEqual({ traceId: expect.stringMatching(/.{8}/) });
});

test('when the check itself fails, a person with a broken shop can still report', async () => {
	expect(await run(failing, check('长期代开发票'))).toEqual({ passes: true });
	expect(await run(failing, picture)).toEqual({ traceId: null });
});
