import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractHovers, type HoverResult } from '../scripts/hovers/hovers.ts';
import { createGoldenProject, type GoldenProject } from './support/golden-project.ts';

let project: GoldenProject;
let first: HoverResult;

beforeAll(async () => {
  project = await createGoldenProject();
  await extractHovers({ root: project.folder });
  first = await extractHovers({ root: project.folder });
});

afterAll(() => project?.remove());

/** The examples of which some hover has a text. */
const examplesThatShow = (text: RegExp): string[] =>
  [...first.hovers].filter(([, nodes]) => nodes.some((node) => text.test(node.text))).map(([file]) => file);

/** The examples that are computed after a change of a file, which is then put back with their hovers. */
async function computedAfter(file: string, change: (text: string) => string): Promise<string[]> {
  const before = await project.read(file);
  await project.edit(file, change);
  const { computed } = await extractHovers({ root: project.folder });
  await project.write(file, before);
  await extractHovers({ root: project.folder });
  return computed.sort();
}

test('unchanged examples are not computed again', () => {
  expect(first.hovers.size).toBeGreaterThan(10);
  expect(first.computed).toEqual([]);
});

test('exactly the examples that show a changed type are computed again', async () => {
  const shown = examplesThatShow(/\bWeChatPay\.Components\.TransactionAmount\b/);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.length).toBeLessThan(first.hovers.size);
  const computed = await computedAfter('virtual-types/components/TransactionAmount.d.ts', (text) =>
    text.replace(/\/\*\* (.+?) \*\//, '/** $1（新） */'),
  );
  expect(computed).toEqual(shown.sort());
});

test('exactly the examples that show a renamed operation in their chain are computed again', async () => {
  const shown = examplesThatShow(/^\(property\) WeChatPay\.OpenAPI\.V3\.Pay\.Transactions\.jsapi:/);
  expect(shown).toEqual(['snippets/v3/pay/transactions/jsapi.post.ts']);
  const computed = await computedAfter('virtual-types/chain/v3.d.ts', (text) =>
    text.replace('POST JSAPI下单 */', 'POST JSAPI下单（新） */'),
  );
  expect(computed).toEqual(shown);
});
