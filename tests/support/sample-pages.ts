import type { Operation } from '../../scripts/spec/catalog-model.ts';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { operationsByName } from '../../scripts/spec/traverse.ts';
import { GOLDEN_PATHS, goldenName } from './golden-pages.ts';
import { drawItems, seededRandom } from './random.ts';

/** The seed of all that tests draw: the same each time, unless `TEST_SEED` says otherwise. */
export const SEED = Number(process.env.TEST_SEED ?? 20_261_128);

const { json, query, noContent, upload, download, encrypted, overseas, severalMethods } = GOLDEN_PATHS;
/** Text of JSON in XML, under a certificate. */
const JSON_IN_XML = 'v2/secapi/pay/multiprofitsharing';
/** Pages that are always among those tested: one of each kind. */
const ALWAYS = [
  ...[json, query, noContent, upload, download, encrypted, overseas, severalMethods].map(goldenName),
  JSON_IN_XML,
];
const DRAWN = 2;
/** Pages whose blocks differ for a finger and for copying: a plain one, two blocks, XML, and one with several calls. */
const BLOCK_KINDS = [...[json, severalMethods, download].map(goldenName), JSON_IN_XML];

/** A page to test: its name, the operations on it, and whether its code blocks are of a kind of their own. */
export interface SamplePage {
  name: string;
  operations: Operation[];
  isBlockKind: boolean;
}

/** A page of each kind, and a few that {@link SEED} draws. */
export async function samplePages(): Promise<SamplePage[]> {
  const { catalog } = await projectSpec();
  const byName = operationsByName(catalog);
  const others = [...byName.keys()].filter((name) => !ALWAYS.includes(name));
  const names = [...ALWAYS, ...drawItems(others, DRAWN, seededRandom(SEED))];
  return names.map((name) => ({
    name,
    operations: byName.get(name) ?? [],
    isBlockKind: BLOCK_KINDS.includes(name),
  }));
}
