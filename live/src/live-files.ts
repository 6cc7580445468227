/** The files of the site that the sandbox is made of. Paths are below the site's base. */
export const LIVE_FILES = {
  /** The page of the frame, with its script in it. */
  frame: 'live/frame.html',
  /** The script of the worker: the page fetches its text. */
  worker: 'live/worker.js',
  /** What few programs need besides. */
  xml: 'live/xml.js',
  zip: 'live/zip.js',
  index: 'live/index.json',
} as const;

/** A part of the catalog. */
export const shardPath = (shard: string): string => `live/catalog/${shard}.json`;

/** A program, by the name that its block has. */
export const programPath = (name: string): string => `live/programs/${name}.json`;

/** The shard with the errors that every operation has. */
export const ERRORS_SHARD = 'errors';

/** The shard of a callback's example. */
export const webhookShard = (name: string): string => `webhook/${name}`;

/**
 * The part of the catalog that knows a path: the longest of all names that begins it. `/v3/pay/transactions/jsapi` →
 * `v3/pay/transactions`, `/pay/unifiedorder` → `pay`.
 */
export function shardOf(path: string, names: readonly string[]): string | undefined {
  const segments = path
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter(Boolean);
  const candidates = segments.map((_, index) => segments.slice(0, index + 1).join('/')).reverse();
  return candidates.find((candidate) => names.includes(candidate));
}
