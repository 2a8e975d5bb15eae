/** The control page: asks the simulator how things stand, shows it, and passes on what the person does. */
import { byId, showState, showTime } from './view.js';

const PERSONA_KEY = 'simulator:persona';
const LOOK_AGAIN_MS = 3000;
const CONFIRM_MS = 5000;
const GONE = '模拟环境没有应答。它停了的话，重新运行 npm start，这里会自己接上。';

let state;
let seenAt = 0;
let busy = false;
let answering = false;
let chosen = localStorage.getItem(PERSONA_KEY) ?? '';

async function ask(method, path, body) {
	const init = { method, headers: { 'content-type': 'application/json' } };
	const response = await fetch(`/control/${path}`, body === undefined ? init : { ...init, body: JSON.stringify(body) });
	const answer = await response.json().catch(() => ({}));
	if (!response.ok) throw new Error(answer.error ?? `HTTP ${response.status}`);
	return answer;
}

function say(problem) {
	byId('problem').hidden = problem === '';
	byId('problem').textContent = problem;
}

async function look() {
	try {
		const before = state;
		state = await ask('GET', 'state');
		seenAt = performance.now();
		if (!state.personas.some((persona) => persona.openid === chosen)) choose(state.personas[0]?.openid ?? '');
		showState(state, chosen);
		answering = true;
		showRunning('运行中', true);
		if (byId('problem').textContent === GONE) say('');
		if (before && before.messages.length !== state.messages.length) refreshPhone();
	} catch (error) {
		answering = false;
		showRunning('没有应答', false);
		say(error instanceof TypeError ? GONE : `没有读到状态：${error.message}`);
	}
	enableButtons();
}

function showRunning(text, live) {
	byId('running').textContent = text;
	byId('running').className = `status-tag status-tag--${live ? 'live' : 'attention'}`;
}

function enableButtons() {
	for (const button of document.querySelectorAll('.panel button')) button.disabled = busy || !answering;
	if (state?.nextDueMs === null) byId('next-due').disabled = true;
	byId('reset').hidden = !state?.canReset;
}

/** Does something at the simulator and shows what came of it; buttons wait meanwhile. */
async function act(running, work) {
	if (busy) return;
	busy = true;
	enableButtons();
	showRunning(running, true);
	try {
		await work();
		say('');
	} catch (error) {
		say(error instanceof TypeError ? GONE : `没有做成：${error.message}`);
	}
	busy = false;
	await look();
	refreshPhone();
}

/** The mini-program asks everything on its screen again. */
function refreshPhone() {
	byId('phone').contentWindow?.postMessage('refresh', location.origin);
}

/** Another person takes the telephone: it starts anew. */
function choose(openid) {
	chosen = openid;
	localStorage.setItem(PERSONA_KEY, openid);
	byId('phone').src = openid ? `/h5/?persona=${encodeURIComponent(openid)}` : 'about:blank';
	if (state) showState(state, chosen);
}

const move = (body) => act('正在拨时间', () => ask('POST', 'clock', body));

function listen() {
	for (const button of document.querySelectorAll('[data-advance]')) {
		button.addEventListener('click', () => move({ advanceMs: Number(button.dataset.advance) }));
	}
	byId('next-working-day').addEventListener('click', () => move({ to: 'next-working-day' }));
	byId('next-due').addEventListener('click', () => move({ to: 'next-due' }));
	byId('freeze').addEventListener('click', () => move({ frozen: !state.frozen }));
	byId('personas').addEventListener('click', (event) => {
		const person = event.target.closest('[data-openid]');
		if (person) choose(person.dataset.openid);
	});
	byId('personas').addEventListener('keydown', stepPersona);
	byId('more-personas').addEventListener('click', () => {
		byId('personas').dataset.all = 'true';
		showState(state, chosen);
	});
	byId('faults').addEventListener('click', (event) => {
		const chip = event.target.closest('[data-fault]');
		if (chip) toggleFault(chip.dataset.fault, chip.getAttribute('aria-pressed') === 'true');
	});
	listenToReset();
}

function toggleFault(name, armed) {
	act('正在设置', () =>
		armed ? ask('DELETE', `faults/${encodeURIComponent(name)}`) : ask('POST', 'faults', { name, times: 1 }),
	);
}

/** Arrow keys go through the persons, as in any group of choices. */
function stepPersona(event) {
	const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
	if (!step || !state) return;
	event.preventDefault();
	byId('personas').dataset.all = 'true';
	const all = state.personas;
	const at = all.findIndex((persona) => persona.openid === chosen);
	choose(all[(at + step + all.length) % all.length].openid);
	document.querySelector('.persona[aria-checked="true"]').focus();
}

/** Everything since the start is lost, so it takes a second press. */
function listenToReset() {
	const button = byId('reset');
	const words = button.querySelector('span');
	let sure;
	const calm = () => {
		clearTimeout(sure);
		sure = undefined;
		words.textContent = '回到起点';
	};
	button.addEventListener('click', () => {
		if (sure === undefined) {
			words.textContent = '之后做的都会消失，再按一次';
			sure = setTimeout(calm, CONFIRM_MS);
			return;
		}
		calm();
		act('正在回到起点', async () => {
			await ask('POST', 'reset', {});
			choose(chosen);
		});
	});
}

listen();
enableButtons();
look();
setInterval(() => {
	if (!busy && document.visibilityState === 'visible') look();
}, LOOK_AGAIN_MS);
setInterval(() => {
	if (state && !state.frozen && !busy) showTime(state.nowMs + performance.now() - seenAt);
}, 1000);
