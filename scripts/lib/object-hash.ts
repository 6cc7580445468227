import { hashText } from './hash.ts';

const hashes = new WeakMap<object, string>();

/** The hash of an object with all that it holds. Made once for each: for parts of the model, which never change. */
export function hashObject(object: object): string {
  const hash = hashes.get(object) ?? hashText(JSON.stringify(object));
  hashes.set(object, hash);
  return hash;
}

/** Takes hashes that were made before of what these objects hold: such as was stored with them. */
export function takeHashes(known: Iterable<readonly [object: object, hash: string]>): void {
  for (const [object, hash] of known) hashes.set(object, hash);
}
