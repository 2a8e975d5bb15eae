import { createHash, randomInt } from 'node:crypto';
import { at } from './paths.mjs';

/** Read aloud on the telephone, nothing is mistaken for another: no 0 O, 1 I L. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 12;
/** WeChat's developer tools open a project with this one, but cloud and upload need a real one. */
const PLACEHOLDER_APP_ID = 'touristappid';

/** What is missing before anything can be sent to WeChat, in sentences. */
export function missingForDeployment(plan, environment) {
	const missing = [];
	if (!environment.WECHAT_DEVTOOLS_CLI) {
		missing.push(
			"WECHAT_DEVTOOLS_CLI: the path of `cli` inside WeChat's developer tools, signed in, with its service port on",
		);
	}
	if (!environment.CLOUD_ENVIRONMENT_ID) {
		missing.push('CLOUD_ENVIRONMENT_ID: the id of the cloud environment, as the cloud console shows it');
	}
	if (!plan.appId || plan.appId === PLACEHOLDER_APP_ID) {
		missing.push('project.config.json: the appid of your mini-program in place of the placeholder');
	}
	return missing;
}

/** The commands of the developer tools that do what can be done by them: functions first, then the mini-program. */
export function deploySteps(plan, { CLOUD_ENVIRONMENT_ID }, version) {
	const names = plan.functions.map(({ name }) => name);
	const project = ['--project', at()];
	return [
		{
			title: `Functions ${names.join(', ')}`,
			args: [
				'cloud',
				'functions',
				'deploy',
				'--env',
				CLOUD_ENVIRONMENT_ID,
				'--names',
				...names,
				'--remote-npm-install',
				...project,
			],
		},
		{ title: `Mini-program ${version}`, args: ['upload', ...project, '-v', version, '-d', `Version ${version}`] },
	];
}

/** The first administrator's one-time code, and the only form of it that the cloud is told. */
export function drawAdministratorCode() {
	const code = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
	return { code, sha256: createHash('sha256').update(code).digest('hex') };
}

/** What the developer tools cannot do and a person has to, in the cloud console. */
export function stepsByHand({ code, sha256 }) {
	return [
		'Left to do in the cloud console, because the developer tools have no command for it:',
		'  1. Create the collections and indexes listed above; set each collection to “no client may read or write”.',
		'  2. Set timeout and memory of each function as listed, and the variables of its environment.',
		`     FIRST_ADMIN_CODE_SHA256 = ${sha256}`,
		'  3. Upload the triggers (right click on the function in the developer tools).',
		'  4. Set the storage so that clients read nothing, and write below uploads/ alone.',
		'  5. Bind the merchant number for cloud payment, and name message-push for the content-check messages.',
		'',
		`One-time code of the first administrator (shown once, works once): ${code}`,
	];
}
