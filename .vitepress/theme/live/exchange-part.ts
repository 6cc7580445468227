import type { ExchangeView, NoticeView, Opened } from '../../../live/src/protocol.ts';
import { pretty } from '../elements.ts';
import { element, foldedPart, headerLines, mark, plainText } from './elements.ts';

/** A request with its answer: what went, what was signed, what came back. */
export function exchangePart(exchange: ExchangeView, isOpen: boolean): HTMLElement {
  const { title, method, url, headers, body, opened, signed, answer, error } = exchange;
  const { pathname, search } = new URL(url);
  const isGood = error === undefined;
  const heading = [element('code', '', `${method} ${pathname}`), ` ${title} `, mark(isGood, String(answer.status))];
  const request = `${method} ${pathname}${search} HTTP/1.1\n${headerLines(headers)}${body && `\n\n${pretty(body)}`}`;
  const response = `HTTP/1.1 ${answer.status}\n${headerLines(answer.headers)}${answer.body && `\n\n${pretty(answer.body)}`}`;
  return foldedPart(
    isOpen,
    heading,
    ...(error ? [refusal(error)] : []),
    ...labelled('发出的请求', request),
    ...openedPart('请求里加密的字段，解开是', opened),
    ...(signed
      ? labelled(`签名的文字（${signed.by}）`, signed.text, mark(signed.valid, signed.valid ? '签名正确' : '签名不对'))
      : []),
    ...(signed?.hint ? [element('p', 'run-wrong', signed.hint)] : []),
    ...labelled('模拟服务的应答', response, ...verified(answer.verified)),
    ...openedPart('应答里加密的字段，用商户 API 私钥解开是', answer.opened),
  );
}

const verified = (isRight: boolean | undefined): Node[] =>
  isRight === undefined ? [] : [mark(isRight, isRight ? '验签通过' : '验签不通过')];

/** Why it was refused, and the field that is wrong. */
function refusal({ code, message, field, issue }: NonNullable<ExchangeView['error']>): HTMLElement {
  const details = [field, issue].filter(Boolean).join(' ');
  const advice = EARLIER.test(message) ? ' 模拟服务记得此前的运行：「重来」从头开始。' : '';
  return element('p', 'run-refusal', element('code', '', code), ` ${message}${details && `（${details}）`}${advice}`);
}

/** Refusals that may come of an earlier run. */
const EARLIER = /已支付|已关闭|已存在|重复|已完成|已撤销|已退款|不足/;

function labelled(label: string, text: string, ...marks: Node[]): Node[] {
  return [element('p', 'run-label', label, ' ', ...marks), plainText(text, label)];
}

function openedPart(label: string, opened: Opened): Node[] {
  const lines = Object.entries(opened).map(([pointer, text]) => `${pointer}: ${text}`);
  return lines.length ? labelled(label, lines.join('\n')) : [];
}

/** A notice: as it came, decrypted, and what was answered. */
export function noticePart(notice: NoticeView, isOpen: boolean): HTMLElement {
  const { event, headers, body, plain, forged, answer, problem } = notice;
  const isRight = forged ? problem !== undefined : problem === undefined;
  const outcome = forged ? (isRight ? '已拒绝' : '没有拒绝') : isRight ? '已受理' : `没有受理：${problem}`;
  const heading = [element('code', '', event), forged ? ' 改动过的通知 ' : ' 通知 ', mark(isRight, outcome)];
  return foldedPart(
    isOpen,
    heading,
    ...labelled('模拟服务发来的通知', `${headerLines(headers)}\n\n${pretty(body)}`),
    ...(plain ? labelled('验证之后解密的内容', plain, mark(true, '验证通过')) : []),
    ...labelled('处理程序的应答', `HTTP/1.1 ${answer.status}${answer.body && `\n\n${answer.body}`}`),
  );
}
