import type { Operation } from '../../scripts/spec/catalog-model.ts';
import { operationName } from '../../scripts/spec/locations.ts';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { operationsByName } from '../../scripts/spec/traverse.ts';
import { GOLDEN_PATHS } from './golden-pages.ts';
import { drawItems, seededRandom } from './random.ts';

/** The seed of all that tests draw: the same each time, unless `TEST_SEED` says otherwise. */
export const SEED = Number(process.env.TEST_SEED ?? 20_261_128);

const { json, query, noContent, upload, download, encrypted, overseas, severalMethods } = GOLDEN_PATHS;
/** Pages that are always among those tested: one of each kind, and the ones that the project began with. */
const ALWAYS = [
  ...[json, query, noContent, upload, download, encrypted, overseas, severalMethods].map(operationName),
  'v2/secapi/pay/multiprofitsharing',
  'v2/secapi/pay/profitsharingfinish',
  'v2/secapi/pay/profitsharingreturn',
  'v3/ecommerce/profitsharing/finish-order',
  'v3/payscore/partner/serviceorder/_out_order_no_/complete',
];
const DRAWN = 3;

/** A page to test: its name, and the operations on it. */
export interface SamplePage {
  name: string;
  operations: Operation[];
}

/** A page of each kind, and a few that {@link SEED} draws. */
export async function samplePages(): Promise<SamplePage[]> {
  const { catalog } = await projectSpec();
  const byName = operationsByName(catalog);
  const others = [...byName.keys()].filter((name) => !ALWAYS.includes(name));
  const names = [...ALWAYS, ...drawItems(others, DRAWN, seededRandom(SEED))];
  return names.map((name) => ({ name, operations: byName.get(name) ?? [] }));
}
