import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computeHovers } from './compute-hovers.ts';
import { extractBlocks } from './extract.ts';
import { loadHoverProject } from './hover-project.ts';
import { createHoverService } from './language-service.ts';

const SEEDS = [
  'snippets/v2/secapi/pay/multiprofitsharing.post.ts',
  'snippets/v2/secapi/pay/profitsharingfinish.post.ts',
  'snippets/v2/secapi/pay/profitsharingreturn.post.ts',
  'snippets/v3/ecommerce/profitsharing/finish-order.post.ts',
  'snippets/v3/payscore/partner/serviceorder/_out_order_no_/complete.post.ts',
];

test('hovers are the same as without merged namespaces', () => {
  const tree = loadHoverProject(process.cwd());
  const blocks = SEEDS.map((file) => ({ file, code: readFileSync(file, 'utf8').trimEnd() }));
  const service = createHoverService(tree);
  service.setBlocks(blocks);
  const plain = extractBlocks(service, tree, blocks);
  expect(computeHovers(tree, blocks)).toEqual(plain);
  expect(plain.flatMap(({ problems }) => problems)).toEqual([]);
  for (const { nodes } of plain) expect(nodes.length).toBeGreaterThan(10);
});
