import type { Placed } from '../../docs/markdown-page.ts';
import { textLines } from '../../docs/text-lines.ts';
import { groupBy } from '../../lib/group-by.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Property } from '../../spec/catalog-model.ts';
import { PAGE } from '../check-input.ts';
import { defineRule } from '../define-rule.ts';
import { isReadable } from '../support/readable.ts';

/** The names of fields that stand together: `out_batch_no`、`openid` 与 `amount.total`. */
const NAMES = /`[a-z][\w.[\]]*`(?:(?: ?[、与加和或] ?|、)`[a-z][\w.[\]]*`)*/.source;

/** What texts do with fields, and what a field must be for that. */
interface Purpose {
  told: RegExp;
  isFit: (field: Property) => boolean;
  kind: string;
}

const NUMBERS = /号|ID|编码|码|标识|凭证|主题|索引|序列/i;
const isNumber = ({ name, schema }: Property): boolean =>
  NUMBERS.test(schema.title ?? '') || /(?:^|_)(?:id|no|code|openid|serial)$/i.test(name);
const isTime = ({ name, schema }: Property): boolean =>
  /date|time/.test(schema.format ?? '') || /时间|日期/.test(schema.title ?? '') || /time|date/.test(name);

const PURPOSE_NAMES = ['distinguish', 'keep', 'order', 'count'] as const;
type PurposeName = (typeof PURPOSE_NAMES)[number];

const PURPOSES: Readonly<Record<PurposeName, Purpose>> = {
  distinguish: {
    told: new RegExp(`(?:按|以|凭)(?:自编的|指令里的)? ?(${NAMES}) ?(?:来?去重|对应|认单|防重)`, 'g'),
    isFit: isNumber,
    kind: 'a number or an id',
  },
  keep: {
    told: new RegExp(`沿用(?:原来的)? ?(${NAMES})|换 ?(${NAMES})(?= ?[重再])`, 'g'),
    isFit: isNumber,
    kind: 'a number or an id',
  },
  order: {
    told: new RegExp(`(?:按|以) ?(${NAMES}) ?判断(?:新旧|先后)`, 'g'),
    isFit: isTime,
    kind: 'a time',
  },
  count: {
    told: new RegExp(`以 ?(${NAMES}) ?的最小单位`, 'g'),
    isFit: ({ schema }) => /币/.test(schema.title ?? ''),
    kind: 'a currency',
  },
};

/** A field by which callbacks are told apart, or that a retry keeps, is a number or an id; that which tells old from new, a time. */
export const namedPurposes = defineRule({
  id: 'named-purposes',
  group: 'pages',
  check(context) {
    // The fields of a file that can't be read are not gone.
    if (!isReadable(context)) return { checked: {} };
    const { catalog, pages, known, note, report } = context;
    const mentions = known(['mentions', note(`matching ${PAGE.source}`)], () =>
      [...pages()].flatMap(([file, page]) => textLines(page).flatMap((line) => mentionsOf(file, line))),
    );
    const byName = groupBy(catalogFields(catalog), ({ name }) => name);
    for (const { file, line, column, name, purpose, words } of mentions) {
      const { isFit, kind } = PURPOSES[purpose];
      const fields = byName.get(name) ?? [];
      if (fields.length === 0 || fields.some(isFit)) continue;
      const message = `"${name}" is not ${kind}, and the text says: ${words}`;
      report({ file, line, column }, message, 'Name the field that is meant.');
    }
    return { checked: mentions.length ? { purposes: mentions.length } : {} };
  },
});

/** A field for which a text has a purpose. */
interface Mention {
  file: string;
  line: number;
  column: number;
  name: string;
  purpose: PurposeName;
  words: string;
}

function mentionsOf(file: string, { line, text }: Placed): Mention[] {
  return PURPOSE_NAMES.flatMap((purpose) =>
    [...text.matchAll(PURPOSES[purpose].told)].flatMap(({ index, 0: words, 1: names = '', 2: others = '' }) =>
      [...`${names}${others}`.matchAll(/`(?:[\w[\]]+\.)*(\w+)`/g)].map(([code, name = '']) => ({
        ...{ file, line, column: index + words.indexOf(code) + 1 },
        ...{ name, purpose, words },
      })),
    ),
  );
}
