import { beforeAll, expect, test } from 'vitest';
import { extractHovers, type HoverResult } from '../scripts/hovers/hovers.ts';
import type { Operation } from '../scripts/spec/catalog-model.ts';
import { exampleFiles } from '../scripts/spec/example-forms.ts';
import { projectSpec } from '../scripts/spec/project-spec.fixture.ts';
import { expectedHovers } from './support/expected-hovers.ts';
import { comparableType, hoverType } from './support/expected-type.ts';

let operations: Operation[];
let result: HoverResult;

beforeAll(async () => {
  const { catalog, problems } = await projectSpec();
  expect(problems).toEqual([]);
  operations = catalog.operations;
  result = await extractHovers({ root: process.cwd() });
}, 180_000);

test('every example compiles in the program of the hovers', () => {
  expect(result.problems).toEqual([]);
  expect(operations.flatMap(exampleFiles).filter((file) => !result.blocks.has(file))).toEqual([]);
});

test('every field that an example names has the type that the spec says', () => {
  const wrong: string[] = [];
  let compared = 0;
  const examples = operations.flatMap((operation) => exampleFiles(operation).map((file) => ({ operation, file })));
  for (const { operation, file } of examples) {
    const byStart = new Map((result.hovers.get(file) ?? []).map((hover) => [hover.start, hover.text]));
    for (const { start, name, type } of expectedHovers(operation, result.blocks.get(file)?.code ?? '')) {
      const shown = hoverType(byStart.get(start) ?? '');
      compared += 1;
      if (shown === undefined || comparableType(shown) !== type) wrong.push(`${file} ${name}: ${shown}, not ${type}`);
    }
  }
  expect(wrong).toEqual([]);
  // Fewer would mean that fields of the examples were not found.
  expect(compared).toBeGreaterThan(5 * operations.length);
});
