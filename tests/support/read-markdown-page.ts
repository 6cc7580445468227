import type { BuiltField } from './built/read-fields.ts';

/** Headings above lists of fields, and the place of each. */
const PLACES: Record<string, string> = {
  路径参数: 'path',
  查询参数: 'query',
  请求头: 'header',
  请求体: 'request',
  应答参数: 'response',
  解密后的数据: 'resource',
  应答头: 'reply',
  应答: 'reply',
};

const SECTION = /^(?=\*\*(?:GET|POST|PUT|PATCH|DELETE)\*\* `)/m;
const HEADING = /^#{2,4} (\S+)/;
const FIELD = /^( *)- (`+) ?(.+?) ?\2 (\S+)( \*\*(必填|必返)\*\*)?(?: （([^—]*)）)?( 已废弃)?(?: — (.*))?$/;
const DEVIATION = /^ +(与(?:部分接口的)?官方页面不同：.*)$/;
const VALUES = /^ *- (?:其他)?取值 (.*)$/;

/** The text of a Markdown page without its syntax: escapes, strong text, the marks of code. */
export function plainText(markdown: string): string {
  return markdown
    .split(/(?<!\\)(`+)(?!`)(.*?)(?<!`)\1(?!`)/)
    .map((part, index) => [plainWords(part), '', part.replace(/^ (?=`)|(?<=`) $/g, '')][index % 3])
    .join('');
}

const plainWords = (text: string): string =>
  text.replace(/(?<!\\)\*\*/g, '').replace(/\\([\\`*[\]<~_&#>+|.)-])/g, '$1');

/** The sections of a Markdown page, one for each operation, or one of a callback, without the text above the first. */
export const markdownSections = (page: string): string[] => page.split(SECTION).slice(1);

/** Reads the fields of a section as {@link BuiltField}s; their `details` hold the term as well. */
export function readMarkdownFields(section: string): BuiltField[] {
  const rows: BuiltField[] = [];
  const parents: string[] = [];
  let place = '';
  for (const line of section.replace(/^(`{3,})[^`\n]*\n[\s\S]*?^\1$/gm, '').split('\n')) {
    place = PLACES[HEADING.exec(line)?.[1] ?? ''] ?? place;
    const values = VALUES.exec(line)?.[1];
    const deviation = DEVIATION.exec(line)?.[1];
    if (deviation !== undefined) rows.at(-1)?.deviations.push(plainText(deviation));
    const [, indentation = '', , name, type = '', , required = '', marks = '', deprecated, text = ''] =
      FIELD.exec(line) ?? [];
    if (values !== undefined) rows.at(-1)?.values.push(...readValues(values));
    else if (name && place) {
      parents.splice(indentation.length / 2, parents.length, name);
      const path = parents.join('.');
      const details = plainText(text).replaceAll('例 ', '例\u00a0');
      const conditions = plainText(marks).split('；').filter(Boolean);
      const field = { place, path, id: '', link: '', type: plainText(type), required, conditions, term: '', details };
      rows.push({ ...field, deprecated: deprecated !== undefined, deviations: [], values: [] });
    }
  }
  return rows;
}

/** `` `A` — meaning `` is one value, `` `A`、`B` `` are several. */
function readValues(text: string): BuiltField['values'] {
  const [, , value, meaning] = /^(`+) ?(.*?) ?\1 — (.*)$/.exec(text) ?? [];
  if (value !== undefined && meaning !== undefined) return [{ value, meaning: plainText(meaning) }];
  return [...text.matchAll(/(`+) ?(.*?) ?\1/g)].map((match) => ({ value: match[2] ?? '', meaning: '' }));
}
