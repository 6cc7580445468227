import { parseJson } from '../lib/parse-json.ts';
import { utf8, utf8Text } from './bytes.ts';
import { type Draft, valueMistake } from './draft.ts';
import type { Mistake } from './explain.ts';
import { attempt, layouts, sortedJson, unicodeEscaped, withoutEmpty } from './text-changes.ts';

const SAME_TEXT = '先得到包体的字符串，签它，也发它；不要签一次、发的时候再序列化一次。';

/** What goes wrong with the body most: it was written a second time, or it was left out. */
export const COMMON_BODY_MISTAKES: readonly Mistake<Draft>[] = [
  valueMistake(['body'], ['body-reserialized', '包体重新序列化过：空格与换行不同', SAME_TEXT], (body) => {
    const value = parseJson(body);
    if (typeof value !== 'object' || value === null) return [];
    return layouts(value);
  }),
  valueMistake(
    ['body'],
    ['body-left-out', '没有签包体', '第五行是包体的原文；只有 GET 这样没有包体的请求才是空行。'],
    () => [''],
  ),
];

/** Other ways in which the body that was signed differs from the one that was sent. */
export const BODY_MISTAKES: readonly Mistake<Draft>[] = [
  valueMistake(
    ['body'],
    [
      'unicode-escaped',
      '包体里的中文写成了 \\uXXXX',
      `PHP 用 JSON_UNESCAPED_UNICODE，Python 用 ensure_ascii=False，或者发的也是转义过的。${SAME_TEXT}`,
    ],
    (body) => [unicodeEscaped(body), unicodeEscaped(body, true)],
  ),
  valueMistake(
    ['body'],
    ['slash-escaped', '包体里的 / 写成了 \\/', `PHP 的 json_encode 默认如此，加 JSON_UNESCAPED_SLASHES。${SAME_TEXT}`],
    (body) => [body.replaceAll('/', '\\/')],
  ),
  valueMistake(['body'], ['keys-sorted', '包体的键重新排过序', `APIv3 不排序，签的是原文。${SAME_TEXT}`], (body) => [
    attempt(() => JSON.stringify(sortedJson(JSON.parse(body)))),
  ]),
  valueMistake(
    ['body'],
    [
      'angle-escaped',
      '包体里的 <、>、& 写成了 \\u003c 之类',
      `Go 的 json.Marshal 默认如此，用 SetEscapeHTML(false)。${SAME_TEXT}`,
    ],
    (body) => [
      body.replace(/[<>&]/g, (character) => unicodeOf(character)),
      body.replace(/[<>&'=]/g, (character) => unicodeOf(character)),
    ],
  ),
  valueMistake(['body'], ['empty-left-out', '包体去掉了空值', `APIv3 签的是原文，空值也在内。${SAME_TEXT}`], (body) => [
    attempt(() => withoutEmpty(body)),
  ]),
  valueMistake(['body'], ['body-trimmed', '包体首尾的空白被去掉', SAME_TEXT], (body) => [body.trim()]),
  valueMistake(
    ['body'],
    ['body-crlf', '包体里的换行是 \\r\\n', '贴进网页的文字，\\r\\n 会变成 \\n：实际发出的若就是 \\r\\n，签名没有错。'],
    (body) => [body.replace(/\r?\n/g, '\r\n')],
  ),
  valueMistake(['body'], ['empty-body-text', '没有包体，却签了 {}、null 之类', '没有包体时，第五行是空的。'], (body) =>
    body === '' ? ['{}', 'null', '[]', '""', 'undefined'] : [],
  ),
  valueMistake(['body'], ['body-stringified', '包体又当作字符串序列化了一次', SAME_TEXT], (body) =>
    body === '' ? [] : [JSON.stringify(body)],
  ),
  valueMistake(['body'], ['body-as-form', '包体签成了 名=值 的形式', 'APIv3 的包体是 JSON，签它的原文。'], (body) =>
    formsOf(parseJson(body)),
  ),
  valueMistake(
    ['body'],
    ['query-as-body', '把查询串当作包体签了', '查询串在第二行；没有包体，第五行就是空的。'],
    (body, { lines }) => {
      const query = lines.find(({ name }) => name === 'address')?.text.split('?')[1];
      return body === '' && query ? [query, JSON.stringify(Object.fromEntries(new URLSearchParams(query)))] : [];
    },
  ),
];

/** The mistake of an upload: more than its `meta` was signed. */
export const FORM_SIGNED: Mistake<Draft> = {
  id: 'form-signed',
  title: '签了整个表单',
  remedy: '上传时只签 meta 那一段 JSON，文件与分隔行不参与。',
  apply: (draft) => {
    const { form } = draft;
    // Line breaks of a form are CR LF; those of pasted text are not.
    return form ? [form, utf8(utf8Text(form).replace(/\r?\n/g, '\r\n'))].map((bytes) => withBody(draft, bytes)) : [];
  },
};

const withBody = (draft: Draft, bytes: Uint8Array): Draft => ({
  ...draft,
  lines: draft.lines.map((line) => (line.name === 'body' ? { ...line, bytes } : line)),
});

const unicodeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function formsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const pairs = Object.entries(value).map(([name, inner]): [string, string] => [
    name,
    typeof inner === 'string' ? inner : JSON.stringify(inner),
  ]);
  const plain = (entries: readonly [string, string][]): string => entries.map((entry) => entry.join('=')).join('&');
  return [plain(pairs), plain(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1))), new URLSearchParams(pairs).toString()];
}
