import type { OfficialCondition } from '../official-model.ts';

const SEPARATOR = ' ?(?:、|/|或者|或|和|与|,|，) ?';
const NAME = '`?([a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*)`?';
const VALUE = '[`「“"]?[A-Z0-9][A-Za-z0-9_]*[`」”"]?(?:（[^（）]*）)?';
const VALUES = `(${VALUE}(?:${SEPARATOR}${VALUE})*)`;
const OTHER = '`?[a-z][a-z0-9_.]*`?';
const NAMES = `(${OTHER}(?:${SEPARATOR}${OTHER})*)`;
const REQUIRED = '(?:该?(?:字段|参数)?(?:为)?必[填传])';

const IS = '(?:字段|参数)?(?:为|是|=|等于|取值为|传入?|填写?|选择|中?包含)';
const CLAUSE = `${NAME} ?${IS} ?${VALUES}`;
const WHEN = new RegExp(`((?:${CLAUSE} ?[且,，并]?且? ?){1,3})时?[，,]? ?${REQUIRED}`, 'g');
const CLAUSES = new RegExp(CLAUSE, 'g');
const SOMETIMES = new RegExp(`(?:时|情况下|则|场景)[^。；\\n]{0,12}${REQUIRED}|条件选填|选择性?必[填传]`);
const ONE_OF = new RegExp(
  `(?:[与和跟]\\s*)?${NAMES}\\s*(?:这?[两二三四2-4]个?(?:字段|参数)?)?(?:中)?(?:至少(?:必?填|传)|[二三四两任]选[一1]|必须?(?:填|传)?(?:其中)?一个)`,
  'g',
);
const TOGETHER = new RegExp(`[与和跟同]\\s*${NAMES}\\s*(?:一同|一起|同时)(?:填写|传入|传|配置|填)`, 'g');
const NEVER = new RegExp(`(?:不可|不能|不得|不允许|请勿)[与和跟同]\\s*${NAMES}\\s*(?:一同|一起|同时)`, 'g');

/** Reads the conditions that the description of a field states plainly; `own` is the field's own name. */
export function readConditions(text: string, own: string): OfficialCondition[] {
  const found: OfficialCondition[] = [
    ...matches(WHEN, text).map(
      ([clauses = '']): OfficialCondition => ({ kind: 'required-when', fields: valuesOf(clauses) }),
    ),
    ...matches(ONE_OF, text).map(([names = '']) => others('one-of', names, own)),
    ...matches(NEVER, text).map(([names = '']) => others('never-with', names, own)),
    ...matches(TOGETHER, text.replace(NEVER, '')).map(([names = '']) => others('together', names, own)),
  ].filter((condition) => !('fields' in condition) || Object.keys(condition.fields).length > 0);
  const isSometimes = SOMETIMES.test(text) && !found.some(({ kind }) => kind === 'required-when');
  const all: OfficialCondition[] = isSometimes ? [...found, { kind: 'required-sometimes' }] : found;
  return all.filter((one, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);
}

const matches = (pattern: RegExp, text: string): string[][] =>
  [...text.matchAll(pattern)].map((match) => match.slice(1));

/** The values of each field that a condition names. */
const valuesOf = (clauses: string): Record<string, string[]> =>
  Object.fromEntries(
    matches(CLAUSES, clauses).map(([field = '', values = '']) => [field, words(values, /[A-Za-z0-9_]+/g)]),
  );

const words = (text: string, pattern: RegExp): string[] => [
  ...new Set(text.replace(/（[^（）]*）/g, '').match(pattern) ?? []),
];

const others = (kind: 'one-of' | 'together' | 'never-with', names: string, own: string): OfficialCondition => ({
  kind,
  fields: words(names, /[a-z][a-z0-9_.]*/g).filter((name) => name !== own),
});
