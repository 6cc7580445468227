import type { OfficialField, OfficialPlace } from '../official-model.ts';
import type { FieldRow } from './condition-names.ts';
import type { Cell } from './markdown-blocks.ts';
import { withConditions } from './read-conditions.ts';
import { readDescription } from './read-description.ts';
import { readType } from './read-type.ts';

const HEAD = ['参数名', '类型', '必填', '描述'];
/** Headers that every call has. */
const COMMON_HEADERS = new Set(['Authorization', 'Accept', 'Content-Type', 'User-Agent']);
const NAME = /^[A-Za-z][\w.-]*$/;

/** Whether a table is one of parameters. */
export const isFieldTable = ([head = []]: Cell[][]): boolean =>
  HEAD.every((title, index) => head[index]?.text === title);

/** The fields of a table of parameters, in its order; `report` hears why a row gave none. */
export function readFields(
  [, ...rows]: Cell[][],
  place: OfficialPlace,
  report: (part: string, reason: string) => void,
): OfficialField[] {
  const read = rows.flatMap((row): FieldRow[] => {
    const [name = '', typeText = '', required = ''] = row.map(({ text }) => text.replaceAll('`', ''));
    const type = readType(typeText);
    if (COMMON_HEADERS.has(name)) return [];
    if (!NAME.test(name)) report(name, 'is no name of a field');
    else if (!type) report(name, `has the unknown type "${typeText}"`);
    else if (required !== 'true' && required !== 'false') report(name, `has the unknown mark "${required}"`);
    else {
      const cell = row[3] ?? { text: '', lists: [] };
      return [{ cell, field: withoutCiphertext(place, fieldOf(name, required === 'true', type, cell)) }];
    }
    return [];
  });
  return withConditions(read);
}

function fieldOf(
  name: string,
  required: boolean,
  type: NonNullable<ReturnType<typeof readType>>,
  description: Cell,
): OfficialField {
  return { name, required, ...type, ...readDescription(description, type) };
}

/** Headers and envelopes speak of encryption as such; their own values are plain. */
function withoutCiphertext(place: OfficialPlace, { encrypted, ...field }: OfficialField): OfficialField {
  return encrypted && place !== 'header' && place !== 'envelope' ? { ...field, encrypted } : field;
}
