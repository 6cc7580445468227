import { parentOf } from '../field-name.ts';
import type { OfficialCondition, OfficialField } from '../official-model.ts';
import { type FieldRow, inNames } from './condition-names.ts';

const SEPARATOR = ' ?(?:、|/|或者|或|和|与|,|，|or) ?';
const VALUE = '[`「“"]?(?:[A-Z0-9][A-Za-z0-9_]*|true|false)[`」”"]?(?:（[^（）]*）)?';
const VALUES = `(${VALUE}(?:${SEPARATOR}${VALUE})*)`;
const NAME = '`?[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*`?(?: ?(?:字段|参数))?';
const NAMES = `(${NAME}(?:${SEPARATOR}${NAME})*)`;
const REQUIRED = '(?:(?:则|那|该|此|本|字段|参数|为|，|,| )*|[，,][\\u4e00-\\u9fff]{1,8}（?)必(?:填|传|须填写|须传入)';

const IS = '(?:的?值|字段|参数)?(?:为|是|=|等于|取值为|传入?|填写?|选择|中?包含|中有) ?';
const CLAUSE = `\`?([a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*)\`? ?${IS}${VALUES}`;
const WHEN = new RegExp(`((?:${CLAUSE} ?[且,，并]?且? ?){1,3})时?(?: ?\`?OWN\`? ?(?:列表)?)?${REQUIRED}`, 'g');
const CLAUSES = new RegExp(CLAUSE, 'g');
const WITH = new RegExp(`(?:提供|传入?|填写?|上传)了? ?${NAMES} ?时?[，,]?(?:则|那)?(?: ?\`?OWN\`?)?${REQUIRED}`, 'g');
const SOMETIMES = new RegExp(
  `(?:时|情况下|则|场景|如果?)[^。；\\n]{0,12}${REQUIRED}|条件选填|选择性?必[填传]|[二三四]选一|至少[^。；\\n]{0,4}(?:传|填)[^。；\\n]{0,4}(?:一个|之一)|不能同时|必须传递其中`,
);
const CHOICE = `(?:\\s*(?:这?[两二三四2-4]个?(?:字段|参数)?)?中?[，,]? ?(?:必须|请)?(?:至少)?(?:[二三四两任]选[一1]|任选其一|必?须?(?:填写?|传入?|传递)(?:其中)?(?:一个|之一)|至少(?:必?填|传)))`;
const ONE_OF = new RegExp(`(?:[与和跟]\\s*)?${NAMES}${CHOICE}`, 'g');
const LEAST = new RegExp(`至少(?:填写?|传入?|提供) ?${NAMES} ?(?:其中)?(?:之一|中的一个)`, 'g');
/** A clause that makes what follows in its sentence a rule of some cases alone. */
const UNDER_CONDITION = /(?:时[，,]|如果?为|如果|若)[^。；\n]*$/;
/** Words that allow all of a choice. */
const ALL_ALLOWED = /至少|建议全填|同时(?:传入?|填写?|提供|存在)了?(?:时|，|,)[^。；\n]*(?:为准|优先|应保证)/;
/** What may go together, or does so in some cases. */
const ALLOWED = /[若可][与和跟同][^。；\n]*/g;
const TOGETHER = new RegExp(`[与和跟同]\\s*${NAMES}\\s*(?:一同|一起|同时)(?:填写|传入|传|配置|填)`, 'g');
const NEVER = new RegExp(
  `(?:不可|不能|不得|不允许|请勿)[与和跟同]\\s*${NAMES}\\s*(?:一同|一起|同时)|${NAMES}不(?:可|能|得|允许)同时`,
  'g',
);

/** The fields of a table with the conditions that their descriptions state about fields beside them. */
export function withConditions(rows: readonly FieldRow[]): OfficialField[] {
  return rows.map(({ field, cell }) => {
    const near = rows.filter((row) => isNear(row.field.name, field.name));
    const own = field.name.split('.').at(-1) ?? field.name;
    const conditions = readConditions(inNames(cell.text, near), own);
    return conditions.length > 0 ? { ...field, conditions } : field;
  });
}

/** Whether a field stands in the same object as another, or is a field of it. */
const isNear = (name: string, other: string): boolean => parentOf(name) === parentOf(other) || parentOf(name) === other;

/** Reads the conditions that the description of a field states plainly; `own` is the field's own name. */
function readConditions(text: string, own: string): OfficialCondition[] {
  const choice = ALL_ALLOWED.test(text) ? 'at-least-one' : 'one-of';
  const found: OfficialCondition[] = [
    ...matches(ofOwn(WHEN, own), text).map(
      ([clauses = '']): OfficialCondition => ({ kind: 'required-when', fields: valuesOf(clauses) }),
    ),
    ...matches(ofOwn(WITH, own), text).map(([names = '']) => others('required-with', names, own)),
    ...[...text.matchAll(ONE_OF)]
      .filter(({ index }) => !UNDER_CONDITION.test(text.slice(0, index)))
      .map(([, names = '']) => others(choice, names, own)),
    ...matches(LEAST, text).map(([names = '']) => others('at-least-one', names, own)),
    ...matches(NEVER, text).map(([names, first = '']) => others('never-with', names ?? first, own)),
    ...matches(TOGETHER, text.replace(NEVER, '').replace(ALLOWED, '')).map(([names = '']) =>
      others('together', names, own),
    ),
  ].filter((condition) => isOfOthers(condition, own));
  const isSometimes = SOMETIMES.test(text) && found.length === 0;
  const all: OfficialCondition[] = isSometimes ? [{ kind: 'required-sometimes' }] : found;
  return all.filter((one, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);
}

/** Whether a condition names other fields, and no value of the field itself. */
function isOfOthers(condition: OfficialCondition, own: string): boolean {
  if (!('fields' in condition)) return true;
  const names = Array.isArray(condition.fields) ? condition.fields : Object.keys(condition.fields);
  return names.length > 0 && !names.includes(own);
}

const ofOwn = ({ source }: RegExp, own: string): RegExp => new RegExp(source.replaceAll('OWN', own), 'g');

const matches = (pattern: RegExp, text: string): (string | undefined)[][] =>
  [...text.matchAll(pattern)].map((match) => match.slice(1));

/** The values of each field that a condition names. */
const valuesOf = (clauses: string): Record<string, string[]> =>
  Object.fromEntries(
    matches(CLAUSES, clauses).map(([field = '', values = '']) => [field, words(values, /[A-Za-z0-9_]+/g)]),
  );

const words = (text: string, pattern: RegExp): string[] => [
  ...new Set(text.replace(/（[^（）]*）|\bor\b/g, '').match(pattern) ?? []),
];

const others = (
  kind: 'one-of' | 'at-least-one' | 'together' | 'never-with' | 'required-with',
  names: string,
  own: string,
): OfficialCondition => ({ kind, fields: words(names, /[a-z][a-z0-9_.]*/g).filter((name) => name !== own) });
