import { parseJson } from '../lib/parse-json.ts';
import { ascii, gbk, latin1, lowBytes, utf8Twice } from './charsets.ts';
import { type DraftV2, sorted, unsigned } from './draft-v2.ts';
import { type Mistake, mistake } from './explain.ts';
import type { Parameter } from './read-parameters.ts';
import { htmlEscaped, sortedJson, spacedJson, unicodeEscaped } from './text-changes.ts';

type Change = (draft: DraftV2) => Partial<DraftV2> | undefined;

const ORDER = '按参数名的 ASCII 码从小到大排序，大写字母在小写之前。';
const EMPTY = '值为空的参数不参与签名，发不发都一样。';
const RAW = '签值的原文：不作 URL 编码，不作 XML、HTML 转义，也不带 CDATA。';
const APPEND = '末尾接上 &key= 与 APIv2 密钥。';
const UTF8 = '按 UTF-8 取字节。';

const values =
  (change: (value: string) => string): Change =>
  ({ parameters }) => ({
    parameters: parameters.map(([name, value]): Parameter => [name, change(value)]),
  });

const without =
  (name: string): Change =>
  ({ parameters }) =>
    parameters.some(([own]) => own === name) ? { parameters: parameters.filter(([own]) => own !== name) } : undefined;

/** The parameters of a draft, those of `more` among them, in the place that their names give them. */
const including = (
  { parameters, given }: DraftV2,
  isIncluded: (parameter: Parameter) => boolean,
): Partial<DraftV2> => ({
  parameters: sorted([...parameters, ...given.filter(isIncluded)]),
});

const inOrderOf =
  (order: (a: Parameter, b: Parameter) => number): Change =>
  ({ parameters }) => ({
    parameters: parameters.toSorted(order),
  });

const asGiven: Change = ({ parameters, given }) => {
  const rank = new Map(given.map(([name], index) => [name, index]));
  return { parameters: parameters.toSorted(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)) };
};

const ignoringCase = ([a]: Parameter, [b]: Parameter): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);

const json = (write: (value: unknown) => string): Change =>
  values((value) => {
    const read = /^[[{]/.test(value) ? parseJson(value) : undefined;
    return read === undefined ? value : write(read);
  });

const camelCase = (name: string): string => name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** Another key of the merchant, where someone gives one. */
export const otherKeyMistake = (others: readonly string[]): Mistake<DraftV2> =>
  mistake(
    ['other-key', '用了另一把密钥', '用商户平台「API 安全」里设置的 APIv2 密钥，不是 APIv3 密钥，也不是 AppSecret。'],
    ...others.map(
      (key): Change =>
        () => ({ key, keyName: '<另一把密钥>' }),
    ),
  );

/** Mistakes of APIv2, the most frequent first. */
export const MISTAKES_V2: readonly Mistake<DraftV2>[] = [
  mistake(['not-sorted', '参数没有按名字排序', ORDER], asGiven, inOrderOf(ignoringCase), ({ parameters }) => ({
    parameters: parameters.toReversed(),
  })),
  mistake(['empty-included', '空值也参与了签名', EMPTY], (draft) =>
    including(draft, ([name, value]) => value === '' && unsigned([[name, value]]).length > 0),
  ),
  mistake(
    ['md5-for-hmac', '签名是 MD5 的，应是 HMAC-SHA256', '算法与 sign_type 一致；没有 sign_type 时是 MD5。'],
    ({ algorithm }) => (algorithm === 'HMAC-SHA256' ? { algorithm: 'MD5' } : undefined),
  ),
  mistake(
    [
      'hmac-for-md5',
      '签名是 HMAC-SHA256 的，应是 MD5',
      '用 HMAC-SHA256 时传 sign_type，它自己也参与签名；没有 sign_type 时是 MD5。',
    ],
    ({ algorithm }) => (algorithm === 'MD5' ? { algorithm: 'HMAC-SHA256' } : undefined),
  ),
  mistake(
    ['key-spaces', '密钥前后有空白', '密钥是 32 个字符：从配置读出之后去掉首尾的空白与换行。'],
    ...['\n', '\r\n', ' ', '\t', '\r'].map(
      (space): Change =>
        ({ key }) => ({ key: key + space }),
    ),
    ({ key }) => ({ key: ` ${key}` }),
    ({ key }) => ({ key: `\uFEFF${key}` }),
  ),
  mistake(['lower-case', '签名没有转成大写', '十六进制数字用大写。'], () => ({ lowerCase: true })),
  mistake(
    ['url-encoded', '值作了 URL 编码', RAW],
    values(encodeURIComponent),
    values((value) => new URLSearchParams([['', value]]).toString().slice(1)),
    values(encodeURI),
  ),
  mistake(
    ['html-escaped', '值作了 XML 或 HTML 转义', RAW],
    ...[0, 1, 2, 3, 4, 5].map((form) => values((value) => htmlEscaped(value)[form] ?? value)),
  ),
  mistake(
    ['sign-type-left-out', 'sign_type 没有参与签名', '除了 sign，非空的参数都参与。'],
    without('sign_type'),
    without('signType'),
  ),
  mistake(['no-key', '末尾没有接密钥', APPEND], () => ({ suffix: undefined })),
  mistake(
    ['sign-included', 'sign 也参与了签名', '先去掉 sign，再签。'],
    (draft) => including(draft, ([name]) => unsigned([[name, '']]).length === 0),
    ({ parameters }) => ({ parameters: sorted([...parameters, ['sign', '']]) }),
  ),
  mistake(['charset-gbk', '签名时的字符集是 GBK', UTF8], () => ({ encode: gbk })),
  mistake(
    ['charset-latin1', '签名时的字符集是 Latin-1 或 ASCII', UTF8],
    ...[latin1, lowBytes, ascii].map(
      (encode): Change =>
        () => ({ encode }),
    ),
  ),
  mistake(['charset-twice', '字符集转换了两次', UTF8], () => ({ encode: utf8Twice })),
  mistake(
    ['plus-as-space', '+ 变成了空格', '这段文字被当作表单解码过一次：签原文。'],
    values((value) => value.replaceAll('+', ' ')),
  ),
  mistake(
    ['cdata-included', 'CDATA 也参与了签名', RAW],
    values((value) => `<![CDATA[${value}]]>`),
  ),
  mistake(
    ['trimmed', '值首尾的空白被去掉', '签与发用同一个值。'],
    values((value) => value.trim()),
  ),
  mistake(
    ['json-reserialized', '值里的 JSON 重新序列化过', '先得到字符串，签它，也发它。'],
    ...[undefined, 2, 4].map((indent) => json((value) => JSON.stringify(value, null, indent))),
    json(spacedJson),
    json((value) => JSON.stringify(sortedJson(value))),
    json((value) => unicodeEscaped(JSON.stringify(value))),
    json((value) => JSON.stringify(value).replaceAll('/', '\\/')),
  ),
  mistake(
    ['key-appended-otherwise', '密钥接得不对', APPEND],
    ...['', '&', '&Key=', '&KEY=', 'key='].map(
      (suffix): Change =>
        () => ({ suffix }),
    ),
    (draft) => ({ parameters: sorted([...draft.parameters, ['key', draft.key]]), suffix: undefined }),
  ),
  mistake(
    ['key-case', '密钥改了大小写', '密钥区分大小写。'],
    ({ key }) => ({ key: key.toLowerCase() }),
    ({ key }) => ({ key: key.toUpperCase() }),
  ),
  mistake(
    ['joined-otherwise', '参数之间不是 &', '各个 名=值 以 & 相连。'],
    ...['', ',', '\n', '&amp;'].map(
      (separator): Change =>
        () => ({ separator }),
    ),
  ),
  mistake(
    ['names-changed', '参数名改了写法', '名字与发出的一字不差。'],
    ...[(name: string) => name.toLowerCase(), camelCase].map(
      (change): Change =>
        ({ parameters }) => ({
          parameters: sorted(parameters.map(([name, value]): Parameter => [change(name), value])),
        }),
    ),
  ),
  mistake(
    ['not-hmac', '算的是 SHA-256 或 SHA-1，没有用 HMAC', '只有 MD5 与 HMAC-SHA256 两种。'],
    () => ({ algorithm: 'SHA256' }),
    () => ({ algorithm: 'SHA1' }),
  ),
  mistake(['hashed-twice', 'MD5 算了两次', '只算一次。'], () => ({ algorithm: 'MD5 twice' })),
];

/** A mistake for each parameter: it was not signed. A group of its own, which no other mistake is combined with. */
export const leftOut = (parameters: readonly Parameter[]): Mistake<DraftV2>[] =>
  parameters.map(([name]) =>
    mistake([`left-out-${name}`, `${name} 没有参与签名`, '除了 sign，非空的参数都参与。'], without(name)),
  );
