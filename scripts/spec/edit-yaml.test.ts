import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { expect, test } from 'vitest';
import { editYaml } from './edit-yaml.ts';

const TEXT = `# The order.
type: object
required: [id]
properties:
  id:
    # the number
    type: string
    description: 'A: number'
    examples: ['1217752501201407033233368018']
  kind:
    type: string
    enum:
      - ONE
      - TWO
  payer:
    $ref: Payer.yaml
    description: Payer
  rows:
    type: array
    items:
      type: string
`;

test('a new key stands where the spec has it, and all else stays', () => {
  const edited = editYaml(TEXT, [
    { at: { line: 5, column: 3 }, set: { maxLength: 32, minLength: 6 } },
    { at: { line: 15, column: 3 }, set: { maxLength: 128 } },
    { at: { line: 20, column: 5 }, set: { maxLength: 8 } },
  ]);
  expect(edited).toBe(
    TEXT.replace("'A: number'\n", "'A: number'\n    minLength: 6\n    maxLength: 32\n")
      .replace('description: Payer\n', 'description: Payer\n    maxLength: 128\n')
      .replace('      type: string\n', '      type: string\n      maxLength: 8\n'),
  );
});

test('keys are replaced and taken off; lists keep their style', () => {
  const edited = editYaml(TEXT, [
    { at: [], set: { required: ['id', 'kind'] } },
    { at: ['properties', 'kind'], set: { enum: ['ONE', '2'] } },
    { at: ['properties', 'payer'], set: { description: undefined, default: '2025-02-19' } },
  ]);
  expect(edited).toBe(
    TEXT.replace('[id]', '[id, kind]')
      .replace('- TWO', "- '2'")
      .replace('    description: Payer\n', "    default: '2025-02-19'\n"),
  );
});

test('new fields are maps at the place of their order; long lists have a line for each item', () => {
  const values = ['A', 'B', 'C', 'D'].map((letter) => letter.repeat(30));
  const edited = editYaml(TEXT, [
    { at: ['properties'], set: { state: { type: 'string', enum: values } }, order: ['id', 'state', 'kind'] },
  ]);
  const rows = values.map((value) => `      - ${value}\n`).join('');
  expect(edited).toBe(TEXT.replace('  kind:\n', `  state:\n    type: string\n    enum:\n${rows}  kind:\n`));
});

test('rows of a table are on one line each, also where they are equal', () => {
  const row = { status: 400, code: 'PARAM_ERROR' };
  const set = {
    operations: [
      { of: ['a'], errors: [row] },
      { of: ['b'], errors: [row] },
    ],
  };
  const group = (id: string) => `  - of: [${id}]\n    errors:\n      - {status: 400, code: PARAM_ERROR}\n`;
  expect(editYaml('x: 1\n', [{ at: [], set, rows: 'errors' }])).toBe(`x: 1\noperations:\n${group('a')}${group('b')}`);
});

test('a place without a map, and text that is no YAML or has another style, are errors with the line', () => {
  const set = { type: 'string' };
  expect(() => editYaml(TEXT, [{ at: { line: 7, column: 5 }, set }])).toThrow('line 7: no map starts at column 5');
  expect(() => editYaml(TEXT, [{ at: ['properties', 'none'], set }])).toThrow('No map is at properties > none');
  expect(() => editYaml('a: 1\na: 2\n', [{ at: [], set }])).toThrow('line 2: Map keys must be unique');
  expect(() => editYaml('a: 1\nb:   2\n', [{ at: [], set }])).toThrow('line 2 is not in the style');
});

test('every file of the spec can be edited', async () => {
  const files = await glob('openapi/{paths,components,webhooks}/**/*.yaml');
  expect(files.length).toBeGreaterThan(1400);
  for (const file of files.filter((_, index) => index % 20 === 0)) {
    const text = await readFile(file, 'utf8');
    expect(editYaml(text, [{ at: [], set: { 'x-new': undefined } }]), file).toBe(text);
  }
});
