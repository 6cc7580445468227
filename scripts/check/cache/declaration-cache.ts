import { hashText } from '../../lib/hash.ts';
import { VERSIONS } from '../../lib/object-hash.ts';
import { parseJson } from '../../lib/parse-json.ts';
import { readIfPresent } from '../../lib/read-if-present.ts';
import { isRecord } from '../../lib/type-guards.ts';
import { writeAtomic } from '../../lib/write-atomic.ts';
import type { RenderCache } from '../../writers/types/render-cache.ts';

/** Of each declaration: the hash of what it was rendered from, its path, and the hash of its text. */
type Records = Record<string, { from: string; path: string; text: string }>;

/** A cache of declarations that can be stored. */
export interface DeclarationCache extends RenderCache {
  store(): void;
}

/**
 * A cache that takes a declaration from the project when that has the text that was rendered from the same objects before.
 * `file` has the hashes; `code` is the hash of the code that renders.
 */
export function openDeclarationCache(
  file: string,
  code: string,
  textOf: (path: string) => string | undefined,
): DeclarationCache {
  const records = readRecords(file);
  const used: Records = {};
  return {
    open(shared) {
      const context = hashText(JSON.stringify([code, shared]));
      return (key, from, render) => {
        const hash = hashText([context, ...from.map(hashPart)].join());
        const known = records[key];
        const text = known?.from === hash ? textOf(known.path) : undefined;
        const isKept = known && text !== undefined && hashText(text) === known.text;
        const rendered = isKept ? { path: known.path, content: text } : render();
        used[key] = isKept ? known : { from: hash, path: rendered.path, text: hashText(rendered.content) };
        return rendered;
      };
    },
    store() {
      if (Object.keys(used).length) writeAtomic(file, JSON.stringify(used));
    },
  };
}

const hashPart = (part: unknown): string =>
  typeof part === 'object' && part !== null ? VERSIONS.of(part) : JSON.stringify(part);

function readRecords(file: string): Records {
  const records = parseJson(readIfPresent(file) ?? '');
  return isRecords(records) ? records : {};
}

const isRecords = (value: unknown): value is Records =>
  isRecord(value) && Object.values(value).every((record) => isRecord(record) && typeof record.path === 'string');
