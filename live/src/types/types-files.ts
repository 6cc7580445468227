/** The files of the site that the types of the editor come from. Paths are below the site's base. */
export const TYPES_FOLDER = 'editor/';

/** Names of files in that folder. */
export const TYPES_FILES = {
  worker: 'worker.js',
  base: 'base.json',
  index: 'index.json',
} as const;

/** The declarations of a shard of the catalog, in that folder: of operations, or of callbacks. */
export const typesPath = (shard: string): string => `shards/${shard}.json`;

/** What all callbacks need: of most the heads alone, in whose place the shards below have the whole. */
const WEBHOOK = 'webhook';

/** Shards that a chain may lead to, above which it is too short to load them all. */
const MOST = 8;

/** The client's chain in code, whatever the client is called, or its path: `wxpay.v3.pay.transactions`, `chain('v3/pay`. */
const CHAIN = /\b((?:v2|v3|brand)(?:\s*\.\s*[\w$]+|\s*\[\s*['"][^'"\n]*['"]\s*\])+)|\bchain\(\s*['"]([^'"\n]*)/g;

/** Names as chains and paths have them, without what they write differently: `outTradeNo`, `out-trade-no`. */
const plain = (segment: string): string => segment.replace(/[^\w]|_/g, '').toLowerCase();

/** An event of a callback: `'REFUND.SUCCESS'`. */
const EVENT = /['"]([A-Z][A-Z_]*(?:\.[A-Z_]+)+)['"]/g;

/** The shards whose declarations code needs: those that its calls and its events lead to, and the one of its own file. */
export function shardsOf(code: string, file: string, names: readonly string[]): string[] {
  const needed = shardsOfCalls(code, file, names);
  const isHandler = /\bwebhook\b/.test(code) || needed.some((name) => name.startsWith(WEBHOOK));
  return [...new Set(isHandler ? [WEBHOOK, ...needed] : needed)];
}

function shardsOfCalls(code: string, file: string, names: readonly string[]): string[] {
  const events = [...code.matchAll(EVENT)].map(([, event = '']) => [WEBHOOK, 'v3', ...event.split('.')]);
  const own = file.replace(/^snippets\/|\.\w+\.ts$/g, '').split('/');
  const known = plainNames(names);
  return [own, ...chainsIn(code), ...events].flatMap((segments) => shardsOfChain(segments, known));
}

/** The chains in code, and the paths that it gives to `chain`, by segments. */
export const chainsIn = (code: string): string[][] =>
  [...code.matchAll(CHAIN)].map(([, chain, path]) =>
    path === undefined ? (chain?.match(/[\w$-]+/g) ?? []) : path.split('/'),
  );

/** Names of shards, with their segments as {@link shardOfChain} compares them. */
export type PlainNames = readonly [name: string, segments: string[]][];

/** Makes names of shards comparable with chains. */
export const plainNames = (names: readonly string[]): PlainNames =>
  names.map((name) => [name, name.split('/').map(plain)]);

/** APIv2 has no version in its paths. */
const plainSegments = (chain: readonly string[]): string[] =>
  chain.map(plain).filter((segment, index) => index > 0 || segment !== 'v2');

/** The shard that a whole chain leads to: the longest of all that begin it. */
export function shardOfChain(chain: readonly string[], known: PlainNames): string | undefined {
  const segments = plainSegments(chain);
  const leading = known.filter(([, name]) => name.every((segment, index) => segment === segments[index]));
  return leading.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function shardsOfChain(chain: readonly string[], known: PlainNames): string[] {
  const longest = shardOfChain(chain, known);
  if (longest !== undefined) return [longest];
  const segments = plainSegments(chain);
  const below = known.filter(([, name]) => segments.every((segment, index) => segment === name[index]));
  return segments.length > 1 && below.length <= MOST ? below.map(([name]) => name) : [];
}
