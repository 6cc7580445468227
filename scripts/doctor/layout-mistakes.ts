import { sha256 } from '@noble/hashes/sha2.js';
import { hex, utf8 } from './bytes.ts';
import { ascii, gbk, latin1, lowBytes, utf8Twice, utf8WithMark, utf16 } from './charsets.ts';
import { type Draft, type LineName, valueMistake } from './draft.ts';
import { type Mistake, mistake } from './explain.ts';
import { htmlEscaped } from './text-changes.ts';

const LINE_FEED = '每一行之后都是一个 \\n（0x0A），最后一行也不例外。';
const UTF8 = '按 UTF-8 取待签名串的字节。';
const VALUES: readonly LineName[] = ['address', 'body', 'package'];

/** Line ends: what goes wrong most of all. */
export const LINE_MISTAKES: readonly Mistake<Draft>[] = [
  mistake(['no-last-newline', '漏了最后的换行', LINE_FEED], () => ({ end: '' })),
  mistake(['crlf', '换行用了 \\r\\n', LINE_FEED], ({ end }) => ({
    separator: '\r\n',
    end: end && '\r\n',
  })),
];

/** Characters that were changed on the way, and the charset. */
export const TEXT_MISTAKES: readonly Mistake<Draft>[] = [
  mistake(['charset-gbk', '签名时的字符集是 GBK', UTF8], () => ({ encode: gbk })),
  mistake(
    ['charset-latin1', '签名时的字符集是 Latin-1 或 ASCII', UTF8],
    ...[latin1, lowBytes, ascii].map((encode) => () => ({ encode })),
  ),
  valueMistake(
    VALUES,
    ['html-escaped', '文字作过 HTML 转义（& 成了 &amp;）', '签原文，不经过模板与 XSS 过滤。'],
    htmlEscaped,
  ),
  valueMistake(VALUES, ['plus-as-space', '+ 变成了空格', '这段文字被当作表单解码过一次：签收到的原文。'], (text) => [
    text.replaceAll('+', ' '),
  ]),
];

const MILLISECONDS = 1000;
const SECONDS_OFF = 10;

/** Method, time and nonce. */
export const VALUE_MISTAKES: readonly Mistake<Draft>[] = [
  valueMistake(
    ['timestamp'],
    ['milliseconds', '时间戳签的是毫秒，发的是秒', '时间戳是 10 位的秒数，签与发用同一个变量。'],
    (time) => (/^\d{10}$/.test(time) ? [`${time}000`] : []),
  ),
  valueMistake(['method'], ['method-case', '方法没有大写', '第一行是大写的方法。'], (method) => [
    method.toLowerCase(),
    method.charAt(0) + method.slice(1).toLowerCase(),
  ]),
  valueMistake(['method'], ['method-other', '方法签成了另一个', '第一行是实际发出的方法。'], () => [
    ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE', ''],
  ]),
  valueMistake(['nonce'], ['nonce-case', '随机串改了大小写', '签与发用同一个变量。'], (nonce) => [
    nonce.toLowerCase(),
    nonce.toUpperCase(),
  ]),
  valueMistake(['timestamp', 'nonce'], ['value-left-out', '时间戳或随机串是空的', '签与发用同一个变量。'], () => [
    '',
    'undefined',
    'null',
  ]),
];

/** The time was taken once for the text to sign and once for the header. */
export const TIME_TAKEN_TWICE: Mistake<Draft> = valueMistake(
  ['timestamp'],
  ['time-taken-twice', '时间戳取了两次', '取一次，签与发用同一个变量；随机串也一样。'],
  (time) =>
    /^\d{10}$/.test(time)
      ? Array.from({ length: SECONDS_OFF }, (_, index) => index + 1).flatMap((off) => [
          String(Number(time) - off),
          String(Number(time) + off),
        ])
      : [],
);

/** Mistakes of one value that have so many forms that they are not combined with others. */
export const RARE_TIME_MISTAKES: readonly Mistake<Draft>[] = [
  TIME_TAKEN_TWICE,
  valueMistake(
    ['timestamp'],
    ['milliseconds', '时间戳签的是毫秒，发的是秒', '时间戳是 10 位的秒数，签与发用同一个变量。'],
    (time) =>
      /^\d{10}$/.test(time)
        ? Array.from({ length: MILLISECONDS }, (_, rest) => time + String(rest).padStart(3, '0'))
        : [],
  ),
];

/** How lines become one text, and the text bytes. */
export const LAYOUT_MISTAKES: readonly Mistake<Draft>[] = [
  mistake(['literal-newline', '换行写成了反斜线加 n', '在单引号字符串里，\\n 是两个字符。'], ({ end }) => ({
    separator: '\\n',
    end: end && '\\n',
  })),
  mistake(
    ['extra-newline', '末尾多了换行', '最后只有一个 \\n；没有包体时，第五行是空的，只有它自己的 \\n。'],
    ...['\n', '\r\n'].map((more) => ({ end }: Draft) => ({ end: end + more })),
    ({ end }) => ({ end: `\r\n${end}` }),
  ),
  mistake(
    ['joined-otherwise', '各行之间不是换行', LINE_FEED],
    ...['', ' ', '&', ',', '\r', '\n\n'].flatMap((separator) => [
      () => ({ separator, end: '' }),
      () => ({ separator, end: separator }),
    ]),
  ),
  mistake(
    ['first-blank', '开头多了空白', '多行字符串的缩进与首个换行也被签了：逐行相接。'],
    () => ({ start: '\n' }),
    () => ({ start: ' ' }),
  ),
  {
    ...{ id: 'indented', title: '每行前面有缩进', remedy: '多行字符串的缩进也被签了：逐行相接。' },
    apply: (draft) =>
      ['  ', '    ', '        ', '\t'].map((indent) => ({
        ...draft,
        start: draft.start + indent,
        separator: draft.separator + indent,
      })),
  },
  mistake(['charset-utf16', '签名时的字符集是 UTF-16', UTF8], () => ({ encode: utf16 })),
  mistake(['charset-twice', '字符集转换了两次', UTF8], () => ({ encode: utf8Twice })),
  mistake(['byte-order-mark', '开头多了 BOM', UTF8], () => ({ encode: utf8WithMark })),
  mistake(
    ['hashed-before', '先算了一次摘要，再签名', 'SHA256 with RSA 自己会算摘要：传给它的是待签名串。'],
    () => ({ finish: (bytes: Uint8Array) => utf8(hex(sha256(bytes))) }),
    () => ({ finish: (bytes: Uint8Array) => sha256(bytes) }),
    () => ({ finish: (bytes: Uint8Array) => utf8(hex(sha256(bytes)).toUpperCase()) }),
    () => ({ finish: (bytes: Uint8Array) => utf8(btoa(String.fromCharCode(...sha256(bytes)))) }),
  ),
];

/** Lines in another order, or some of them. */
export const ORDER_MISTAKES: readonly Mistake<Draft>[] = [
  orderMistake(['time-after-nonce', '时间戳与随机串换了位置', '先时间戳，后随机串。'], (names) =>
    swapped(names, 'timestamp', 'nonce'),
  ),
  orderMistake(['lines-of-an-answer', '签成了应答的三行', '请求签五行：方法、地址、时间戳、随机串、包体。'], (names) =>
    names.includes('method') ? ['timestamp', 'nonce', 'body'] : names,
  ),
  orderMistake(['body-not-last', '包体不在最后一行', '包体在最后一行。'], (names) =>
    names.includes('method') ? ['method', 'address', 'body', 'timestamp', 'nonce'] : names,
  ),
];

function orderMistake(
  [id, title, remedy]: readonly [string, string, string],
  order: (names: readonly LineName[]) => readonly LineName[],
): Mistake<Draft> {
  return {
    ...{ id, title, remedy },
    apply: (draft) => {
      const names = order(draft.lines.map(({ name }) => name));
      return [{ ...draft, lines: names.flatMap((name) => draft.lines.find((line) => line.name === name) ?? []) }];
    },
  };
}

const swapped = (names: readonly LineName[], a: LineName, b: LineName): LineName[] =>
  names.map((name) => (name === a ? b : name === b ? a : name));
