import type { Notice } from '../src/control/control-model.ts';
import { send } from './control-client.ts';
import { actionButton, element, part, textBlock, timeOfDay } from './elements.ts';

const STATES: Readonly<Record<string, string>> = {
  held: '等你来发',
  sending: '发送中',
  accepted: '已收到',
  'given-up': '不再重发',
};

/** Faults with which a notice can be sent, and what readers call them. */
const FAULTS: readonly (readonly [fault: string, name: string])[] = [
  ['body', '改过的包体'],
  ['signature', '错误的签名'],
  ['probe', '签名探测'],
  ['serial', '不认识的序列号'],
  ['timestamp', '过期的时间戳'],
  ['key', '别的密钥加密'],
  ['replay', '重放'],
];

/** A notice as a line that opens to its data and attempts, with buttons that send it again. */
export function noticeView(notice: Notice, isOpen: boolean): HTMLDetailsElement {
  const { id, event, state, createdAt, attempts, about } = notice;
  const summary = element(
    'summary',
    {},
    element('code', {}, event),
    element(
      'span',
      { class: state === 'accepted' ? 'ok' : state === 'given-up' ? 'bad' : 'quiet' },
      STATES[state] ?? state,
    ),
    element('span', { class: 'quiet' }, `${attempts.length} 次`),
    ...(about ? [element('code', {}, about.number)] : []),
    element('time', {}, timeOfDay(createdAt)),
  );
  const view = element('details', { 'data-key': id }, summary, detail(notice));
  view.open = isOpen;
  return view;
}

function detail(notice: Notice): HTMLElement {
  const { id, url, data, attempts } = notice;
  const path = `notices/${encodeURIComponent(id)}/send`;
  const faults = FAULTS.map(([fault, name]) => element('option', { value: fault }, name));
  const choice = element('select', { 'aria-label': '毛病' }, ...faults);
  return element(
    'div',
    { class: 'detail' },
    part('地址', element('code', {}, url || '（没有）')),
    element(
      'div',
      { class: 'buttons' },
      actionButton('再发一次', async () => void (await send('POST', path, {}))),
      choice,
      actionButton('发一个坏的', async () => void (await send('POST', path, { fault: choice.value }))),
    ),
    ...(attempts.length ? [part('每次发送', attemptTable(attempts))] : []),
    part('内容（解密之后）', textBlock(JSON.stringify(data, null, 2))),
  );
}

function attemptTable(attempts: Notice['attempts']): HTMLElement {
  const heads = ['时间', '应答', '用时', '说明'].map((head) => element('th', { scope: 'col' }, head));
  const rows = attempts.map(({ at, status, milliseconds, error, fault, body }) =>
    element(
      'tr',
      {},
      element('td', {}, element('time', {}, timeOfDay(at))),
      element('td', { class: error ? 'bad' : 'ok' }, status === undefined ? '—' : String(status)),
      element('td', {}, `${Math.round(milliseconds)} ms`),
      element('td', {}, [fault ? `坏：${fault}` : '', error ?? '', body].filter(Boolean).join(' · ')),
    ),
  );
  return element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows));
}
