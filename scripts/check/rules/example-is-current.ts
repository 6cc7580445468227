import { createLineIndex } from '../../lib/line-index.ts';
import { catalogSchemas } from '../../spec/catalog-fields.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { defineRule, type Report } from '../define-rule.ts';

/** Years before that of the newest page in which the dates of examples may lie. */
const CURRENT_YEARS = 2;
/** A day, alone or inside a number: `2018-06-08T10:34:56+08:00`, `20180608`, `1217752501201407033233368018`. */
const DAY = /(20[0-4]\d)(-?)(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01])/g;
/** A year in a text. */
const CHINESE_YEAR = /(20\d\d)(?=年)/g;
/** The first year that is a date: APIv2 is not older, and `2000` stands in many numbers by chance. */
const FIRST_YEAR = 2009;
/** Terms of dates that are old by nature: when a licence was issued, when somebody was born. */
const OLD_BY_NATURE = /证件|执照|身份证|登记证|注册证|授权书|商标|出生|成立|营业期限|机构代码|受益人/;

/** Names of such dates in the code of examples. */
const OLD_NAME = /period|begin_date|valid|licen[cs]e|birth|card|cert/i;

/** No example, of the spec or in code, has a date that is years older than the newest official page: it would make the API look abandoned. */
export const exampleIsCurrent = defineRule({
  id: 'example-is-current',
  group: 'spec',
  check({ catalog, filesMatching, note, report }) {
    note('today');
    const oldest = newestYear(catalog) - CURRENT_YEARS;
    let values = 0;
    for (const { examples, exampleSources = [], title = '', source } of catalogSchemas(catalog)) {
      values += examples.length;
      if (OLD_BY_NATURE.test(title)) continue;
      for (const [index, example] of examples.entries()) {
        const year = yearsOf(example).find((each) => each < oldest);
        if (year === undefined) continue;
        const message = `An example of ${year} makes the API look abandoned.`;
        report(exampleSources[index] ?? source, message, `Give a value whose dates are of ${oldest} or later.`);
      }
    }
    checkCode(filesMatching(/^snippets\//), oldest, report);
    return { checked: { examples: values } };
  },
});

/** The dates in the texts of examples. */
function checkCode(examples: readonly (readonly [file: string, text: string])[], oldest: number, report: Report): void {
  for (const [file, text] of examples) {
    const lines = createLineIndex(text);
    for (const { index, 0: line } of text.matchAll(/^.*'.*$/gm)) {
      const year = OLD_NAME.test(line) ? undefined : yearsOf(line).find((each) => each < oldest);
      if (year === undefined) continue;
      const message = `The example has a date of ${year}, which makes the API look abandoned.`;
      report({ file, ...lines.at(index) }, message, `Give a value whose dates are of ${oldest} or later.`);
    }
  }
}

/** The year of the newest page; 0 when no operation says when its page changed. A date to come is spec-conventions' business. */
const newestYear = ({ operations }: Pick<Catalog, 'operations'>): number => {
  const years = operations.map(({ updated = '0' }) => Number(updated.slice(0, 4)));
  return Math.max(...years.filter((year) => year <= new Date().getFullYear()));
};

/** The years of the dates in an example, however deep. */
function yearsOf(example: unknown): number[] {
  const text = JSON.stringify(example);
  const years = [...text.matchAll(DAY), ...text.matchAll(CHINESE_YEAR)].map(([, year]) => Number(year));
  return years.filter((year) => year >= FIRST_YEAR);
}
