import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HoverNode } from './hover-model.ts';
import { openHoverSession } from './hover-session.ts';
import { extractHovers, type HoverResult } from './hovers.ts';
import { readExample } from './project-files.ts';
import { createSmallHoverProject, declaration, writeProjectFile } from './small-project.fixture.ts';

const ORDERS = 'snippets/v3/orders.post.ts';
const REFUNDS = 'snippets/v3/refunds.post.ts';

let root: string;
beforeEach(() => {
  root = createSmallHoverProject();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const textOf = (nodes: HoverNode[] | undefined, target: string): string | undefined =>
  nodes?.find((node) => node.target === target)?.text;

const entries = (): string[] => globSync('.cache/hovers/**/*', { cwd: root, dot: true, absolute: true }).sort();

const run = (): Promise<HoverResult> => extractHovers({ root });

describe('extractHovers', () => {
  test('has the type, the documentation and the tags of every identifier', async () => {
    const nodes = (await run()).hovers.get(ORDERS) ?? [];
    expect(nodes.map((node) => node.target)).toEqual([
      'wxpay',
      'data',
      'wxpay',
      'v3',
      'orders',
      'post',
      'id',
      'JSON',
      'parse',
      'state',
      'data',
      'state',
    ]);
    expect(textOf(nodes, 'orders')).toBe('(property) WeChatPay.OpenAPI.V3.orders: WeChatPay.OpenAPI.V3.Orders');
    expect(nodes.find((node) => node.target === 'id')).toMatchObject({
      text: '(property) WeChatPay.OpenAPI.V3.Orders.PostHttpMethod.JsonDataRequest.id: string',
      docs: '单号',
      tags: [['example', "'42'"]],
    });
    const code = readFileSync(path.join(root, ORDERS), 'utf8');
    for (const { start, length, target } of nodes) expect(code.slice(start, start + length)).toBe(target);
  });

  test('colour spans cover each text completely', async () => {
    for (const nodes of (await run()).hovers.values()) {
      for (const { text, spans } of nodes) expect(spans.reduce((sum, [length]) => sum + length, 0)).toBe(text.length);
    }
  });

  test('computes nothing when nothing changed', async () => {
    const first = await run();
    const second = await run();
    expect(first.computed).toEqual([ORDERS, REFUNDS]);
    expect(second.computed).toEqual([]);
    expect(second.hovers).toEqual(first.hovers);
  });

  test('recomputes exactly the examples that show a changed declaration', async () => {
    await run();
    writeProjectFile(root, 'virtual-types/v3/refunds.d.ts', declaration('Refunds', 'number'));
    const { computed, hovers } = await run();
    expect(computed).toEqual([REFUNDS]);
    expect(textOf(hovers.get(REFUNDS), 'id')).toMatch(/JsonDataRequest\.id: number$/);
  });

  test('recomputes nothing for a new path, and everything for a new declaration that may add to any interface', async () => {
    await run();
    writeProjectFile(root, 'virtual-types/v3/more.d.ts', declaration('More', 'string'));
    expect((await run()).computed).toEqual([]);
    writeProjectFile(
      root,
      'virtual-types/more.d.ts',
      'declare namespace WeChatPay.OpenAPI { interface V3 { more: 1 } }',
    );
    expect((await run()).computed).toEqual([ORDERS, REFUNDS]);
  });

  test('recomputes nothing for a new callback, and everything for a new file of all callbacks', async () => {
    await run();
    writeProjectFile(root, 'virtual-types/webhook/v3/paid.d.ts', declaration('Paid', 'string'));
    expect((await run()).computed).toEqual([]);
    const added =
      'declare namespace WeChatPay.OpenAPI.V3.Orders.PostHttpMethod { interface JsonDataRequest { more: 1 } }';
    writeProjectFile(root, 'virtual-types/webhook/v3.d.ts', added);
    const { computed, problems } = await run();
    expect(computed).toEqual([ORDERS, REFUNDS]);
    expect(problems).toMatchObject([{ rule: 'hover-compiles', file: ORDERS }]);
  });

  test('does not cache hovers computed while a declaration was missing', async () => {
    const file = path.join(root, 'virtual-types/v3/orders.d.ts');
    const code = "import { wxpay } from '#wxpay';\n\nexport const { orders } = wxpay.v3;\n";
    writeProjectFile(root, ORDERS, code);
    rmSync(file);
    expect(textOf((await run()).hovers.get(ORDERS), 'orders')).toBe('const orders: V3.Orders');
    writeProjectFile(root, 'virtual-types/v3/orders.d.ts', declaration('Orders', 'string'));
    const { computed, hovers, problems } = await run();
    expect(problems).toEqual([]);
    expect(computed).toContain(ORDERS);
    expect(textOf(hovers.get(ORDERS), 'orders')).toBe('const orders: WeChatPay.OpenAPI.V3.Orders');
    expect((await run()).computed).toEqual([]);
  });

  test('caches hovers of constants of another file', async () => {
    writeProjectFile(root, 'snippets/kinds.ts', "export const KINDS = ['a', 'b'] as const;\n");
    writeProjectFile(root, ORDERS, "import { KINDS } from '../kinds.ts';\n\nexport const [first] = KINDS;\n");
    expect((await run()).computed).toContain(ORDERS);
    expect((await run()).computed).toEqual([]);
  });

  test('what Twoslash adds to a block is computed with the declarations that its hovers show', async () => {
    const { code } = readExample(root, ORDERS);
    const blocks = [{ file: 'snippets/noted.ts', code: `${code}\n//           ^?` }];
    const { found, hovers } = await extractHovers({ root, blocks, examples: [] });
    expect(found.get('snippets/noted.ts')).toMatchObject({ problems: [], notations: [{ type: 'query' }] });
    expect(textOf(hovers.get('snippets/noted.ts'), 'state')).toMatch(/: "OPEN" \| "CLOSED"$/);
  });

  test('members of unions are in the order of the declarations, independent of other blocks', async () => {
    const blocks = [{ file: 'snippets/a.ts', code: "export type A = 'CLOSED' | 'OPEN';\nexport const a = [500, 2];" }];
    const { hovers } = await extractHovers({ root, blocks, examples: [] });
    expect(textOf(hovers.get('snippets/a.ts'), 'A')).toBe('type A = "OPEN" | "CLOSED"');
  });

  test('removes unused entries on request', async () => {
    await run();
    const before = entries().length;
    writeProjectFile(root, ORDERS, "export const id = '42';\n");
    await extractHovers({ root, prune: true });
    expect(entries()).toHaveLength(before);
    expect((await run()).computed).toEqual([]);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['changed inside', (text: string) => text.replace('JsonDataRequest', 'JsonDataRequesX')],
    ['empty', () => ''],
  ])('computes an entry again that is %s', async (_title, damage) => {
    const first = await run();
    const [entry = ''] = entries();
    writeFileSync(entry, damage(readFileSync(entry, 'utf8')));
    const second = await run();
    expect(second.computed).toHaveLength(1);
    expect(second.hovers).toEqual(first.hovers);
  });

  test('reports file, line and column of a compile error, and does not cache the block', async () => {
    writeProjectFile(root, ORDERS, "import { wxpay } from '#wxpay';\n\nawait wxpay.v3.orders.post({ id: 42 });\n");
    const { problems } = await run();
    expect(problems).toMatchObject([{ rule: 'hover-compiles', file: ORDERS, line: 3, column: 30 }]);
    expect((await run()).computed).toEqual([ORDERS]);
  });

  test('blocks of several programs have the results of one', async () => {
    const alone = await run();
    rmSync(path.join(root, '.cache'), { recursive: true });
    const blocks = Array.from({ length: 120 }, (_, index) => ({
      file: `snippets/extra-${index}.ts`,
      code: `export const a${index} = ${index};`,
    }));
    const shared = await extractHovers({ root, blocks });
    expect(shared.computed).toHaveLength(122);
    expect(shared.hovers.get(ORDERS)).toEqual(alone.hovers.get(ORDERS));
    expect(textOf(shared.hovers.get('snippets/extra-119.ts'), 'a119')).toBe('const a119: 119');
    expect(globSync('.cache/hover-programs/**/*', { cwd: root, dot: true })).toEqual([]);
  });
});

test('a session computes what is missing of many blocks, while those who ask for one wait for it', async () => {
  await extractHovers({ root, examples: [REFUNDS] });
  const session = openHoverSession({ root });
  const wrong = { file: 'snippets/wrong.ts', code: 'export const wrong: string = 1;' };
  const blocks = [...[ORDERS, REFUNDS].map((file) => readExample(root, file)), wrong];
  const all = session.computeAll(blocks);
  const [orders, refunds, found] = await Promise.all(blocks.map(session.hoversOf));
  expect(textOf(orders?.nodes, 'id')).toMatch(/: string$/);
  expect(refunds?.nodes).not.toEqual([]);
  expect(found?.problems).toMatchObject([{ file: 'snippets/wrong.ts', line: 1 }]);
  expect(await all).toMatchObject({ computed: 2, problems: found?.problems ?? [] });
  expect(await session.hoversOf(wrong)).toBe(found);
  expect((await session.hoversOf({ file: 'snippets/later.ts', code: 'export {};' })).problems).toEqual([]);
  session.close();
});

test('a session shows changed declarations after refresh, and computes new code', async () => {
  const session = openHoverSession({ root });
  await session.warm();
  const block = { file: ORDERS, code: readFileSync(path.join(root, ORDERS), 'utf8').trimEnd() };
  expect(textOf((await session.hoversOf(block)).nodes, 'id')).toMatch(/: string$/);
  writeProjectFile(root, 'virtual-types/v3/orders.d.ts', declaration('Orders', 'number'));
  session.refresh();
  expect(textOf((await session.hoversOf(block)).nodes, 'id')).toMatch(/: number$/);
  const unseen = await session.hoversOf({ file: 'snippets/guide-block.ts', code: "const answer = 'yes';" });
  expect(textOf(unseen.nodes, 'answer')).toBe('const answer: "yes"');
  session.close();
});
