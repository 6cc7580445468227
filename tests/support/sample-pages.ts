import type { Operation } from '../../scripts/spec/catalog-model.ts';
import { loadCatalog, readSpec } from '../../scripts/spec/load/load-catalog.ts';
import { operationsByName } from '../../scripts/spec/traverse.ts';
import { drawItems, seededRandom } from './random.ts';

/** The pages that the project began with; they are always among those tested. */
const SEED_PAGES = [
  'v2/secapi/pay/multiprofitsharing',
  'v2/secapi/pay/profitsharingfinish',
  'v2/secapi/pay/profitsharingreturn',
  'v3/ecommerce/profitsharing/finish-order',
  'v3/payscore/partner/serviceorder/_out_order_no_/complete',
];

const DRAWN = 20;

/** A page to test: its name, and the operations on it. */
export interface DrawnPage {
  name: string;
  operations: Operation[];
}

/** The seed pages and twenty more. The draw is another one each time; `TEST_SEED` repeats one. */
export async function drawPages(
  project: string,
  variables: NodeJS.ProcessEnv,
): Promise<{ seed: number; pages: DrawnPage[] }> {
  const seed = Number(variables.TEST_SEED ?? Math.floor(Math.random() * 2 ** 32));
  if (!Number.isInteger(seed)) throw new Error(`TEST_SEED is not a whole number: ${variables.TEST_SEED}`);
  const { catalog } = loadCatalog(await readSpec(project));
  const byName = operationsByName(catalog);
  const others = [...byName.keys()].filter((name) => !SEED_PAGES.includes(name));
  const names = [...SEED_PAGES, ...drawItems(others, DRAWN, seededRandom(seed))];
  return { seed, pages: names.map((name) => ({ name, operations: byName.get(name) ?? [] })) };
}
