import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractHovers, type HoverResult } from '../scripts/hovers/hovers.ts';

const PROJECT = process.cwd();
const COPIED = ['package.json', 'tsconfig.json', 'snippets', 'virtual-types', '.cache/hovers'];

let root: string;
let first: HoverResult;

/** All of the real catalogue, with the hovers that are stored by now. */
beforeAll(async () => {
  await extractHovers({ root: PROJECT });
  root = await mkdtemp(join(tmpdir(), 'hovers-renewed-'));
  for (const name of COPIED) await cp(join(PROJECT, name), join(root, name), { recursive: true });
  await symlink(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
  first = await extractHovers({ root });
}, 300_000);

afterAll(() => rm(root, { recursive: true, force: true }), 30_000);

/** The examples of which some hover has a text. */
const examplesThatShow = (text: RegExp): string[] =>
  [...first.hovers].filter(([, nodes]) => nodes.some((node) => text.test(node.text))).map(([file]) => file);

/** What is computed after a file changed; the file is put back. */
async function computedAfter(file: string, change: (text: string) => string): Promise<string[]> {
  const before = await readFile(join(root, file), 'utf8');
  expect(change(before)).not.toBe(before);
  await writeFile(join(root, file), change(before));
  try {
    return (await extractHovers({ root })).computed.sort();
  } finally {
    await writeFile(join(root, file), before);
    await extractHovers({ root });
  }
}

test('computes nothing when nothing changed, wherever the project is', () => {
  expect(first.hovers.size).toBeGreaterThan(1000);
  expect(first.computed).toEqual([]);
});

test('renews exactly the examples that show a changed type', async () => {
  const shown = examplesThatShow(/\bWeChatPay\.Components\.TransactionAmount\b/);
  expect(shown.length).toBeGreaterThan(1);
  const renewed = await computedAfter('virtual-types/components/TransactionAmount.d.ts', (text) =>
    text.replace(/\/\*\* (.+?) \*\//, '/** $1（新） */'),
  );
  expect(renewed).toEqual(shown.sort());
}, 120_000);

test('renews exactly the examples that show a renamed operation in their chain', async () => {
  const shown = examplesThatShow(/^\(property\) WeChatPay\.OpenAPI\.V3\.Pay\.Transactions\.jsapi:/);
  expect(shown).toEqual(['snippets/v3/pay/transactions/jsapi.post.ts']);
  const renewed = await computedAfter('virtual-types/chain/v3.d.ts', (text) =>
    text.replace('POST JSAPI下单 */', 'POST JSAPI下单（新） */'),
  );
  expect(renewed).toEqual(shown);
}, 120_000);
