import { parseJson } from '../lib/parse-json.ts';
import { gbk, latin1 } from './charsets.ts';
import { type Draft, valueMistake } from './draft.ts';
import { type Mistake, mistake } from './explain.ts';
import { attempt, layouts, sortedJson, unescaped, unicodeEscaped } from './text-changes.ts';

const RAW = '用收到的原始字节验签：在解析之前取出，不转换，也不重新序列化。';

/** The ways in which JSON is written anew: one of them is what WeChat Pay signed. */
function rewritten(body: string): (string | undefined)[] {
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null) return [];
  const compact = JSON.stringify(value);
  return [
    ...layouts(value),
    ...[unicodeEscaped(compact), compact.replaceAll('/', '\\/'), unicodeEscaped(compact).replaceAll('/', '\\/')],
    JSON.stringify(sortedJson(value)),
  ];
}

/** What the body of an answer may have gone through until it was checked. What WeChat Pay signs is right: each undoes a mistake. */
export const ANSWER_MISTAKES: readonly Mistake<Draft>[] = [
  valueMistake(['body'], ['body-trimmed', '包体末尾的换行被去掉', RAW], (body) => [`${body}\n`, `${body}\r\n`]),
  valueMistake(['body'], ['body-newline', '包体首尾多了空白', RAW], (body) => [
    body.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''),
    body.replace(/[ \t\r\n]+$/, ''),
  ]),
  valueMistake(['body'], ['body-reserialized', '包体解析之后又序列化过：空格、换行或转义不同', RAW], rewritten),
  valueMistake(['body'], ['html-escaped', '包体作过 HTML 转义（& 成了 &amp;）', RAW], (body) => [unescaped(body)]),
  valueMistake(['body'], ['plus-as-space', '包体里的 + 变成了空格', RAW], (body) => [body.replaceAll(' ', '+')]),
  mistake(['charset-latin1', '包体被当作 Latin-1 读成了文字', RAW], () => ({ encode: latin1 })),
  mistake(['charset-gbk', '包体被当作 GBK 读成了文字', RAW], () => ({ encode: gbk })),
  valueMistake(['body'], ['body-stringified', '包体又当作字符串序列化了一次', RAW], (body) => [
    attempt(() => {
      const inner: unknown = JSON.parse(body);
      return typeof inner === 'string' ? inner : body;
    }),
  ]),
  valueMistake(['body'], ['body-crlf', '包体的换行被改写', RAW], (body) => [
    body.replace(/\r?\n/g, '\r\n'),
    body.replaceAll('\r\n', '\n'),
  ]),
  valueMistake(['body'], ['byte-order-mark', '包体开头多了 BOM', RAW], (body) => [body.replace(/^\uFEFF/, '')]),
  {
    ...{
      id: 'time-after-nonce',
      title: '时间戳与随机串填反了',
      remedy: '核对 Wechatpay-Timestamp 与 Wechatpay-Nonce。',
    },
    apply: ({ lines: [time, nonce, ...rest], ...draft }) =>
      time && nonce ? [{ ...draft, lines: [nonce, time, ...rest] }] : [],
  },
];
