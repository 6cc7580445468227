import { hashText } from './hash.ts';

/** Hashes of objects with all that they hold, each made once: of parts of the model, which never change. */
export interface ObjectHashes {
  of(object: object): string;
  /** Takes hashes that were made before of what these objects hold: such as were stored with them. */
  take(known: Iterable<readonly [object: object, hash: string]>): void;
}

/** Hashes of what `JSON.stringify` writes of objects, with its `replacer`. */
export function createObjectHashes(replacer?: (name: string, value: unknown) => unknown): ObjectHashes {
  const hashes = new WeakMap<object, string>();
  return {
    of(object) {
      const hash = hashes.get(object) ?? hashText(JSON.stringify(object, replacer));
      hashes.set(object, hash);
      return hash;
    },
    take(known) {
      for (const [object, hash] of known) hashes.set(object, hash);
    },
  };
}

/** Hashes of everything that objects hold. */
export const VERSIONS: ObjectHashes = createObjectHashes();
