/** The files of the site that the types of the editor come from. Paths are below the site's base. */
export const TYPES_FOLDER = 'editor/';

/** Names of files in that folder. */
export const TYPES_FILES = {
  worker: 'worker.js',
  base: 'base.json',
  index: 'index.json',
  webhooks: 'webhooks.json',
} as const;

/** The declarations of a shard of the catalog, in that folder. */
export const typesPath = (shard: string): string => `operations/${shard}.json`;

/** Shards that a chain may lead to, above which it is too short to load them all. */
const MOST = 8;

/** The client's chain in code, whatever the client is called, or its path: `wxpay.v3.pay.transactions`, `chain('v3/pay`. */
const CHAIN = /\b((?:v2|v3|brand)(?:\s*\.\s*[\w$]+|\s*\[\s*['"][^'"\n]*['"]\s*\])+)|\bchain\(\s*['"]([^'"\n]*)/g;

/** Names as chains and paths have them, without what they write differently: `outTradeNo`, `out-trade-no`. */
const plain = (segment: string): string => segment.replace(/[^\w]|_/g, '').toLowerCase();

/** The shards whose declarations code needs: those that its calls lead to, and the one of its own file. */
export function shardsOf(code: string, file: string, names: readonly string[]): string[] {
  const chains = [...code.matchAll(CHAIN)].map(([, chain, path]) =>
    path === undefined ? (chain?.match(/[\w$-]+/g) ?? []) : path.split('/'),
  );
  const own = file.replace(/^snippets\/|\.\w+\.ts$/g, '').split('/');
  const known = names.map((name): [string, string[]] => [name, name.split('/').map(plain)]);
  return [...new Set([own, ...chains].flatMap((segments) => shardsOfChain(segments, known)))];
}

/** APIv2 has no version in its paths. */
function shardsOfChain(chain: readonly string[], known: readonly [name: string, segments: string[]][]): string[] {
  const segments = chain.map(plain).filter((segment, index) => index > 0 || segment !== 'v2');
  const leading = known.filter(([, name]) => name.every((segment, index) => segment === segments[index]));
  const longest = leading.sort(([, a], [, b]) => b.length - a.length)[0];
  if (longest) return [longest[0]];
  const below = known.filter(([, name]) => segments.every((segment, index) => segment === name[index]));
  return segments.length > 1 && below.length <= MOST ? below.map(([name]) => name) : [];
}
