import { describe, expect, test } from 'vitest';
import { objectOf, operationWith, schemaOf } from '../../../tests/support/spec-model.ts';
import { attachConditions } from '../../spec/conditions.ts';
import type { Condition } from '../../spec/schema-model.ts';
import type { OfficialCondition, OfficialPlace } from '../official-model.ts';
import { type CountCondition, compareConditions } from './compare-conditions.ts';
import { operationPlace } from './schema-fields.ts';

const FIELDS = { a: schemaOf({}), b: schemaOf({}), mode: schemaOf({ enum: ['X', 'Y'] }) };

interface Case {
  official: OfficialCondition;
  own?: Condition[];
  name?: string;
  place?: OfficialPlace;
}

/** The differences of a field that a page states a condition of, and what was counted. */
function compared({ official, own = [], name = 'a', place = 'body' }: Case) {
  const object = objectOf(FIELDS);
  const schema = { ...object, properties: attachConditions(object.properties, own) };
  const body = name.startsWith('o') ? objectOf({ o: schema }) : schema;
  const operation = operationWith({ request: { mediaType: 'application/json', required: true, schema: body } });
  const counted: Parameters<CountCondition>[0][] = [];
  const expected = {
    name,
    type: 'string' as const,
    required: false,
    types: ['string' as const],
    itemTypes: [],
    docs: ['merchant/1'],
    conditions: [official],
  };
  const found = compareConditions(expected, place, operationPlace(operation, 'body'), (each) => counted.push(each));
  return { found, counted };
}

describe('a condition of a page that the spec states too is no difference', () => {
  test.each<[OfficialCondition, Condition]>([
    [
      { kind: 'one-of', fields: ['b'] },
      { kind: 'one-of', alternatives: [['a'], ['b', 'mode']] },
    ],
    [
      { kind: 'at-least-one', fields: ['b'] },
      { kind: 'any-of', alternatives: [['a'], ['b']] },
    ],
    [
      { kind: 'never-with', fields: ['b'] },
      { kind: 'never-together', fields: ['a', 'b'] },
    ],
    [
      { kind: 'never-with', fields: ['b'] },
      { kind: 'one-of', alternatives: [['a'], ['b']] },
    ],
    [
      { kind: 'together', fields: ['b'] },
      { kind: 'dependent', field: 'a', requires: ['b'] },
    ],
    [
      { kind: 'together', fields: ['b'] },
      { kind: 'one-of', alternatives: [['a', 'b'], ['mode']] },
    ],
    [
      { kind: 'required-with', fields: ['b'] },
      { kind: 'dependent', field: 'b', requires: ['a'] },
    ],
    [
      { kind: 'required-when', fields: { mode: ['X'] } },
      { kind: 'when', fields: { mode: ['X', 'Y'] }, requires: ['a'] },
    ],
  ])('%j, %j', (official, own) => {
    expect(compared({ official, own: [own] })).toEqual({ found: [], counted: ['compared'] });
  });
});

describe('a difference is a condition that the spec', () => {
  test.each<[string, OfficialCondition, Condition[]]>([
    ['lacks', { kind: 'one-of', fields: ['b'] }, []],
    ['has less strict', { kind: 'one-of', fields: ['b'] }, [{ kind: 'any-of', alternatives: [['a'], ['b']] }]],
    ['has stricter', { kind: 'at-least-one', fields: ['b'] }, [{ kind: 'one-of', alternatives: [['a'], ['b']] }]],
    [
      'has about another value',
      { kind: 'required-when', fields: { mode: ['Y'] } },
      [{ kind: 'when', fields: { mode: ['X'] }, requires: ['a'] }],
    ],
    [
      'has the other way round',
      { kind: 'required-with', fields: ['b'] },
      [{ kind: 'dependent', field: 'a', requires: ['b'] }],
    ],
  ])('%s', (_how, official, own) => {
    const { found } = compared({ official, own });
    expect(found).toMatchObject([{ kind: 'condition', official: JSON.stringify(official) }]);
  });

  test('lacks among the fields of an object', () => {
    const official: OfficialCondition = { kind: 'one-of', fields: ['a', 'b'] };
    expect(compared({ official, name: 'o' }).found).toHaveLength(1);
    expect(compared({ official, name: 'o', own: [{ kind: 'one-of', alternatives: [['a'], ['b']] }] }).found).toEqual(
      [],
    );
  });
});

test.each<[Case, string]>([
  [{ official: { kind: 'required-sometimes' } }, 'words'],
  [{ official: { kind: 'one-of', fields: ['elsewhere'] } }, 'elsewhere'],
  [{ official: { kind: 'one-of', fields: ['b'] }, place: 'answer 200' }, 'received'],
])('%j is counted as %s', (each, reason) => {
  expect(compared(each)).toEqual({ found: [], counted: [reason] });
});
