import type { Condition } from '../spec/catalog-model.ts';
import { codeOf, type InlineContent, joinInline } from './inline-content.ts';

/** Whether the caller sends the value, and so encrypts it, or receives it. */
export type Direction = 'request' | 'response';

/** Verbs of what is sent and what is received. */
const VERBS = {
  request: { together: '同填', instead: '或改填', atLeast: '至少填', always: '必填', given: '填' },
  response: { together: '同返', instead: '或返回', atLeast: '至少返回', always: '必返', given: '返回' },
} as const satisfies Record<Direction, object>;

/** A condition as its text for one field, in place of the required mark; undefined when it says nothing of the field itself. */
export function conditionText(condition: Condition, name: string, direction: Direction): InlineContent | undefined {
  const verbs = VERBS[direction];
  switch (condition.kind) {
    case 'one-of':
    case 'any-of':
      return alternativesText(condition, name, verbs);
    case 'never-together':
      return ['不与 ', ...namesOf(condition.fields, name), ` ${verbs.together}`];
    case 'dependent':
      if (condition.field === name) return ['须与 ', ...namesOf(condition.requires), ` ${verbs.together}`];
      return [`${verbs.given} `, { code: condition.field }, ` 时${verbs.always}`];
    case 'when':
      return condition.requires.includes(name) ? [...clauses(condition), ` 时${verbs.always}`] : undefined;
  }
}

type Verbs = (typeof VERBS)[Direction];

function alternativesText(
  { kind, alternatives }: Extract<Condition, { kind: 'one-of' | 'any-of' }>,
  name: string,
  verbs: Verbs,
): InlineContent {
  const names = [...new Set(alternatives.flat())];
  if (alternatives.every(({ length }) => length === 1)) {
    const choice = kind === 'any-of' ? `${verbs.atLeast}一项` : `${NUMERALS[names.length] ?? names.length}选一`;
    return ['与 ', ...namesOf(names, name), ` ${choice}`];
  }
  const mates = alternatives.find((names) => names.includes(name))?.filter((other) => other !== name) ?? [];
  const others = alternatives.filter((names) => !names.includes(name)).map((names) => namesOf(names));
  const instead = [`${verbs.instead} `, ...joinInline(others, ' 或 ')];
  const group: InlineContent = mates.length ? ['与 ', ...namesOf(mates), ` ${verbs.together}，`] : [];
  return [...group, ...instead, ...(kind === 'any-of' ? ['，可都有'] : [])];
}

const NUMERALS = ['', '', '二', '三', '四', '五', '六', '七', '八'];

/** More names than this are counted. */
const MAX_NAMES = 5;

/** Names as a list, without the field's own. */
function namesOf(names: readonly string[], own?: string): InlineContent {
  const others = names.filter((name) => name !== own);
  const shown = others.slice(0, others.length > MAX_NAMES ? MAX_NAMES - 2 : MAX_NAMES);
  const rest = shown.length < others.length ? [` 等 ${others.length} 项`] : [];
  return [
    ...joinInline(
      shown.map((code) => [{ code }]),
      '、',
    ),
    ...rest,
  ];
}

/** `type` 为 `A` 或 `B`，且 `list` 含 `C` */
function clauses({ fields, lists }: Extract<Condition, { kind: 'when' }>): InlineContent {
  const parts = Object.entries(fields).map(([name, values]): InlineContent => {
    const list = joinInline(
      values.map((value) => [codeOf(value)]),
      ' 或 ',
    );
    return [{ code: name }, lists?.includes(name) ? ' 含 ' : ' 为 ', ...list];
  });
  return joinInline(parts, '，且 ');
}
