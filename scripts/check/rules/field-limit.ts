import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { textLines } from '../../docs/text-lines.ts';
import { SECONDS_OF, secondsOfWord } from '../../reference/durations.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Property, Schema, Unit } from '../../spec/catalog-model.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { createPageFields } from '../support/page-fields.ts';

/** A page that says the upper limit of a field right behind its name: `nonce_str` 不长于 32 位, `list` 有 1 到 50 项. */
const SAID =
  /`[\w.[\]]*?(\w+)(?:\[\])?` ?[的须要应长度为]{0,4}(?:最长|最多|至多|不超过|不能超过|不长于|不能长于|不多于|[放填传有为]? ?\d+ 到)[放填传有为]? ?(\d+) ?(个字符|个汉字|个字母|个字|字符|字节|位(?!小数)|个|项|条|笔|张|秒|分钟|小时|天)/g;
const ITEMS = /^[个项条笔张]$/;

/** A page says the longest length, the number of items and the longest time of a field as the spec limits them. */
export const fieldLimit = defineRule({
  id: 'field-limit',
  group: 'pages',
  check({ catalog, pages, report }) {
    const fieldsOf = createPageFields(catalog);
    for (const [file, page] of pages()) {
      const said = saidIn(page);
      if (said.length === 0) continue;
      const own = fieldsOf(file);
      const fields = own.length ? own : catalogFields(catalog);
      for (const each of said) checkLimit(each, file, fields, report);
    }
    return { checked: { files: pages().size } };
  },
});

/** A limit as a page says it. */
interface Said {
  line: number;
  column: number;
  name: string;
  number: number;
  counted: string;
}

const saidIn = (page: MarkdownPage): Said[] =>
  textLines(page).flatMap(({ line, text }) =>
    [...text.matchAll(SAID)].map(({ index, 1: name = '', 2: number, 3: counted = '' }) => ({
      ...{ line, column: index + 1, name, number: Number(number), counted },
    })),
  );

/** Of fields that share a name, one with the limit is enough; without any limit in the spec nothing is known. */
function checkLimit(said: Said, file: string, fields: readonly Property[], report: Report): void {
  const { line, column, name, number, counted } = said;
  const known = new Set(
    fields.filter((field) => field.name === name).flatMap(({ schema }) => limitOf(schema, counted)),
  );
  const seconds = secondsOfWord(counted) ?? 1;
  if (known.size === 0 || known.has(number * seconds)) return;
  const limits = [...known].map((limit) => limit / seconds).join(', ');
  const message = `The page says ${number} ${counted} of "${name}", and the spec ${limits}.`;
  report({ file, line, column }, message, 'Correct the wrong one.');
}

/** The upper limit that a schema has of what is counted; of a time in seconds. */
function limitOf({ maxLength, maxItems, maximum, unit }: Schema, counted: string): number[] {
  const limit = ITEMS.test(counted) ? maxItems : secondsOfWord(counted) ? longestOf(maximum, unit) : maxLength;
  return limit === undefined ? [] : [limit];
}

function longestOf(maximum: number | undefined, unit: Unit | undefined): number | undefined {
  const seconds = unit && SECONDS_OF.get(unit);
  return maximum === undefined || seconds === undefined ? undefined : maximum * seconds;
}
