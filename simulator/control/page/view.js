/** Puts what the simulator says onto the page. No text from outside is ever read as HTML. */
import { clockTime, dueTime, fullDate, sentTime } from './wording.js';

const FIRST_PERSONAS = 6;

export const byId = (id) => document.getElementById(id);

/** An element with properties and children. */
function element(tag, properties = {}, ...children) {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(properties)) {
		if (name.includes('-') || name === 'role') made.setAttribute(name, value);
		else made[name] = value;
	}
	made.append(...children);
	return made;
}

/** Replaces the children only when what they show has changed, so that focus and reading are not disturbed. */
function fill(id, key, children) {
	const place = byId(id);
	const text = JSON.stringify(key);
	if (place.dataset.shown === text) return;
	place.dataset.shown = text;
	place.replaceChildren(...children());
}

export function showTime(nowMs) {
	byId('now-time').textContent = clockTime(nowMs);
	byId('device-time').textContent = clockTime(nowMs);
	byId('now-date').textContent = fullDate(nowMs);
}

export function showState(state, chosen) {
	showTime(state.nowMs);
	byId('now-kind').hidden = state.today.name === '';
	byId('now-kind').textContent = state.today.name;
	byId('freeze').classList.toggle('btn--stopped', state.frozen);
	byId('freeze').textContent = state.frozen ? '让它走' : '停住';
	showDays(state.days);
	byId('next-due').querySelector('span').textContent =
		state.nextDueMs === null ? '现在没有期限' : `到下一个期限 · ${dueTime(state.nextDueMs, state.nowMs)}`;
	showPersonas(state.personas, chosen);
	showFaults(state.faults);
	showMessages(state);
}

function showDays(days) {
	fill('days', days, () =>
		days.map((day) => {
			const marks = [day.working && 'working', day.due && 'due', day.today && 'today'].filter(Boolean);
			const className = ['sd', ...marks.map((mark) => `sd--${mark}`)].join(' ');
			return element('span', { className, title: day.name, textContent: String(Number(day.day.slice(8))) });
		}),
	);
	const due = days.filter((day) => day.due).map((day) => `${Number(day.day.slice(8))}日`);
	const span = `${Number(days[0].day.slice(8))}日至${Number(days.at(-1).day.slice(8))}日`;
	byId('days').setAttribute(
		'aria-label',
		due.length ? `${span}，有期限的日子：${due.join('、')}` : `${span}，没有期限`,
	);
}

/** With many people only the first ones are shown, and who holds the telephone; the rest after a press. */
function showPersonas(personas, chosen) {
	const all = byId('personas').dataset.all === 'true' || personas.length <= FIRST_PERSONAS + 1;
	const shown = personas.filter((persona, index) => all || index < FIRST_PERSONAS || persona.openid === chosen);
	fill('personas', [shown, chosen], () =>
		personas.length === 0
			? [element('p', { className: 'empty', textContent: '这里还没有人。' })]
			: shown.map((persona) => personaButton(persona, persona.openid === chosen)),
	);
	byId('more-personas').hidden = all;
	byId('more-personas').textContent = `还有 ${personas.length - shown.length} 个人`;
	const person = personas.find((each) => each.openid === chosen);
	byId('watching').textContent = person ? `${person.note} · ${person.name} 正在看的画面` : '';
}

function personaButton(persona, checked) {
	const tick = byId('reset').querySelector('svg').cloneNode(false);
	tick.innerHTML = '<path d="m5 12.5 4.6 4.5L19 7.5"/>';
	const name = persona.name === '路人' ? '?' : persona.name.slice(0, 1);
	const words = element(
		'span',
		{ className: 'grow' },
		persona.name,
		element('span', { className: 'note', textContent: persona.note }),
	);
	const properties = { className: 'persona', type: 'button', role: 'radio', 'aria-checked': String(checked) };
	const button = element(
		'button',
		properties,
		element('span', { className: 'owner-tile', textContent: name }),
		words,
		tick,
	);
	button.tabIndex = checked ? 0 : -1;
	button.dataset.openid = persona.openid;
	return button;
}

function showFaults(faults) {
	fill('faults', faults, () =>
		faults.map((fault) => {
			const properties = {
				className: 'chip',
				type: 'button',
				'aria-pressed': String(fault.armed),
				textContent: fault.label,
			};
			const chip = element('button', properties);
			chip.dataset.fault = fault.name;
			return chip;
		}),
	);
}

function showMessages({ messages, messagesToday, nowMs }) {
	byId('message-count').textContent = messages.length ? `今天 ${messagesToday} 条` : '';
	fill('messages', [messages, messagesToday], () =>
		messages.length === 0
			? [element('li', { className: 'empty', textContent: '还没有发出消息。' })]
			: messages.map((message) => messageItem(message, nowMs)),
	);
}

function messageItem(message, nowMs) {
	const delivered = message.errcode === 0;
	const tag = element('span', {
		className: `status-tag status-tag--${delivered ? 'live' : 'attention'}`,
		textContent: delivered ? '已送达' : '对方没订阅',
	});
	const head = element(
		'div',
		{ className: 'msg__head' },
		element('span', { className: 'num', textContent: sentTime(message.atMs, nowMs) }),
		element('b', { textContent: message.title }),
		tag,
	);
	const rows = message.fields.map(({ label, value }) =>
		element('div', {}, element('dt', { textContent: label }), element('dd', { textContent: value })),
	);
	const to = element('p', { className: 'note', textContent: `微信提醒 → ${message.name}` });
	return element('li', { className: 'msg' }, head, to, element('dl', {}, ...rows));
}
