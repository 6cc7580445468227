import type { LoggedBody, RequestEntry, SignatureCheck } from '../src/control/control-model.ts';
import { element, nameTable, part, pretty, textBlock, timeOfDay } from './elements.ts';

/** A request as a line that opens to all that was sent and answered. */
export function requestView(request: RequestEntry): HTMLDetailsElement {
  const { at, method, url, response, operation, error } = request;
  const isGood = response.status < 400 && !error;
  const summary = element(
    'summary',
    {},
    element('b', {}, method),
    element('code', {}, url),
    element('span', { class: isGood ? 'ok' : 'bad' }, String(response.status)),
    ...(error ? [element('code', { class: 'bad' }, error.code)] : []),
    element('span', { class: 'quiet' }, operation?.title ?? ''),
    element('time', {}, timeOfDay(at)),
  );
  const view = element('details', { 'data-text': searchText(request) }, summary);
  // Long bodies are made when they are looked at.
  view.addEventListener('toggle', () => view.open && !view.querySelector('.detail') && view.append(detail(request)));
  return view;
}

const searchText = ({ method, url, body, response, error, operation }: RequestEntry): string =>
  [method, url, body.text, response.body.text, error?.code ?? '', operation?.title ?? ''].join(' ').toLowerCase();

function detail(request: RequestEntry): HTMLElement {
  const { headers, body, response, error, decrypted, signature, operation } = request;
  return element(
    'div',
    { class: 'detail' },
    ...(error ? [errorPart(error)] : []),
    ...(signature ? [signaturePart(signature)] : []),
    ...(decrypted && Object.keys(decrypted).length ? [part('解密后的字段', nameTable(decrypted))] : []),
    part('请求', ...bodyBlocks(body), headerList(headers)),
    part(`应答 ${response.status}`, ...bodyBlocks(response.body), headerList(response.headers)),
    ...(operation ? [part('文档', pageLink(operation))] : []),
  );
}

/** The page of an operation: a link when the address of the site is set, else its path. */
const pageLink = ({ page, title }: NonNullable<RequestEntry['operation']>): HTMLElement =>
  page.startsWith('/')
    ? element('code', {}, page)
    : element('a', { href: page, target: '_blank', rel: 'noreferrer' }, title);

/** Headers, folded: they are long, and seldom what one looks for. */
const headerList = (headers: Readonly<Record<string, string>>): HTMLElement =>
  element('details', {}, element('summary', {}, `${Object.keys(headers).length} 个头`), nameTable(headers));

function errorPart({ code, message, detail: more }: NonNullable<RequestEntry['error']>): HTMLElement {
  const lines = [element('p', { class: 'bad' }, element('code', {}, code), ` ${message}`)];
  return part('被拒绝的原因', ...lines, ...(more === undefined ? [] : [textBlock(JSON.stringify(more, null, 2))]));
}

function bodyBlocks({ text, encoding, length }: LoggedBody): HTMLElement[] {
  if (length === 0) return [];
  const note =
    encoding === 'base64'
      ? `二进制，${length} 字节`
      : new TextEncoder().encode(text).length < length
        ? `共 ${length} 字节，只留开头`
        : '';
  return [
    textBlock(encoding === 'base64' ? text : pretty(text)),
    ...(note ? [element('p', { class: 'quiet' }, note)] : []),
  ];
}

/** The text that was verified, line by line, with the first byte that the caller signed differently. */
function signaturePart({ valid, verified, signed, differsAt, hint }: SignatureCheck): HTMLElement {
  const state = element('p', { class: valid ? 'ok' : 'bad' }, valid ? '签名正确' : (hint ?? '签名不对'));
  const blocks: HTMLElement[] = [element('p', {}, '应当签名的文字'), textBlock(...markedAt(verified, differsAt))];
  if (signed !== undefined) blocks.push(element('p', {}, '实际签名的文字'), textBlock(...markedAt(signed, differsAt)));
  if (differsAt !== undefined) blocks.push(element('p', { class: 'quiet' }, `从第 ${differsAt} 个字节起不同`));
  return part('签名', state, ...blocks);
}

/** Text with line ends visible, and a mark on the character of a byte. */
function markedAt(text: string, byte: number | undefined): (Node | string)[] {
  const visible = (plain: string): string => plain.replaceAll('\r', '␍').replaceAll('\n', '⏎\n');
  if (byte === undefined) return [visible(text)];
  const before = new TextDecoder().decode(new TextEncoder().encode(text).slice(0, byte));
  const at = text.slice(before.length, before.length + 1);
  return [
    visible(before),
    element('mark', {}, at === '' ? '（到此为止）' : visible(at)),
    visible(text.slice(before.length + 1)),
  ];
}
