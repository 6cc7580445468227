import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import ts from '#typescript';
import { encryptRsa } from '../mock/src/encryption.ts';
import { createValidate } from '../mock/src/validate.ts';
import { isBrandSigned } from '../scripts/client/setups.ts';
import { fieldsOf } from '../scripts/spec/conditions.ts';
import { emptySchema, parametersIn } from '../scripts/spec/traverse.ts';
import { operationNamespace, requestTypeName } from '../scripts/writers/types/type-names.ts';
import { type ConditionCase, conditionCases } from './support/condition-cases.ts';
import { programWith } from './support/declarations-program.ts';
import { prepareMock, send, startMock } from './support/mock-server.ts';
import { callOf } from './support/sample-request.ts';

const prepared = await prepareMock();
const mock = await startMock(prepared);
afterAll(() => mock.close());

const { publicKey } = prepared.keys.platform.publicKey;
const cases = prepared.catalog.operations.flatMap((operation) =>
  conditionCases(operation, (_schema, plain) => encryptRsa(publicKey, plain)),
);

const nameOf = ({ operation, place, path, condition, isRight }: ConditionCase): string =>
  `${isRight ? 'right' : 'wrong'}: ${operation.id} ${[place, ...path].join('.')} ${JSON.stringify(condition)}`;

/** Pointers to the fields that a condition names. */
const pointersOf = ({ path, condition }: ConditionCase): string[] =>
  fieldsOf(condition).map((name) => `/${[...path, name].join('/')}`);

test('right and wrong calls of at least 150 conditions are made from the spec', () => {
  expect(new Set(cases.map((each) => nameOf(each).replace(/^\w+: /, ''))).size).toBeGreaterThanOrEqual(150);
});

/** Answer of the mock server to a call: its code and the field that it names. */
async function answerTo({ operation, place, value }: ConditionCase): Promise<{ code?: string; field?: string }> {
  const call = callOf(operation, prepared.keys);
  const query = Object.entries(value).flatMap(([name, each]) =>
    [each].flat().map((one) => `${name}=${encodeURIComponent(String(one))}`),
  );
  const [path = ''] = call.path.split('?');
  const brand = isBrandSigned(operation);
  const sent =
    place === 'body'
      ? { ...call, brand, body: value }
      : { ...call, brand, path: query.length ? `${path}?${query.join('&')}` : path };
  const { json } = await send(mock, sent);
  const { code, detail } = Object(json);
  return { code, field: detail?.field };
}

describe('the mock server', () => {
  test('takes each right call and refuses each wrong one with the field, in APIv3', async () => {
    const problems: string[] = [];
    for (const each of cases.filter(({ operation }) => operation.version === 'v3')) {
      const { code, field } = await answerTo(each);
      const isRefused = code === 'PARAM_ERROR' && pointersOf(each).includes(field ?? '');
      if (isRefused === each.isRight) problems.push(`${nameOf(each)} → ${code} ${field}`);
    }
    expect(problems).toEqual([]);
  });

  test('validates APIv2 calls alike', () => {
    const validate = createValidate();
    const problems = cases.flatMap((each) => {
      const { operation, place, value, isRight } = each;
      if (operation.version === 'v3') return [];
      const query = { ...emptySchema('object', operation.source), properties: parametersIn(operation, 'query') };
      const schema = place === 'query' ? query : operation.request?.schema;
      const error = schema && validate(schema, value);
      const isRefused = error?.condition !== undefined && pointersOf(each).includes(error.field);
      return isRefused === isRight ? [`${nameOf(each)} → ${JSON.stringify(error)}`] : [];
    });
    expect(problems).toEqual([]);
  });
});

/** Data as code, whose names have no quotes, as people write them. */
const literalOf = (value: unknown): string => JSON.stringify(value).replace(/"(\w+)":/g, '$1:');

/** Whether an error names a field of the condition. TypeScript says no more of an empty object than that it does not fit. */
const namesField = ({ condition, value }: ConditionCase, error: string): boolean =>
  fieldsOf(condition).some((name) => new RegExp(`'${name}'|^${name}:|type '\\w+': .*\\b${name}\\b`).test(error)) ||
  literalOf(value).includes('{}');

/** Type of the value of a case. */
function typeOf({ operation, place }: ConditionCase): string {
  const type = place === 'query' ? 'RequestConfig.Params' : requestTypeName(operation.request?.mediaType ?? '');
  return `${operationNamespace(operation)}.${type}`;
}

/** Errors of TypeScript in a file with a case on each line, by line. */
function compile(lines: readonly string[], options: ts.CompilerOptions): Map<number, string> {
  const source = ts.createSourceFile(resolve('condition-cases.ts'), lines.join('\n'), ts.ScriptTarget.Latest);
  const found = new Map<number, string>();
  for (const { start = 0, length = 0, messageText } of programWith(source, options).getSemanticDiagnostics(source)) {
    const { line } = source.getLineAndCharacterOfPosition(start);
    const place = source.text.slice(start, start + length);
    found.set(line, `${found.get(line) ?? ''}${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  }
  return found;
}

describe.each([
  ['strict', {}],
  ['strict with exactOptionalPropertyTypes', { exactOptionalPropertyTypes: true }],
])('TypeScript, %s', (_name, options) => {
  test('takes each right call and refuses each wrong one with the field', () => {
    // Types do not express conditions on values; an array that JSON has for a list is one for types, too.
    const typed = cases.filter(({ condition, isRight }) => isRight || condition.kind !== 'when');
    const lines = typed.map((each, index) => `const c${index}: ${typeOf(each)} = ${literalOf(each.value)};`);
    const errors = compile(lines, options);
    const problems = typed.flatMap((each, index) => {
      const error = errors.get(index);
      const isRefused = error !== undefined && namesField(each, error);
      return each.isRight
        ? error
          ? [`${nameOf(each)} → ${error}`]
          : []
        : isRefused
          ? []
          : [`${nameOf(each)} → ${error}`];
    });
    expect(problems).toEqual([]);
  });
});
