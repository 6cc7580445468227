import { createRequire } from 'node:module';
import path from 'node:path';
import { openDiskCache } from '../lib/disk-cache.ts';
import { hashText } from '../lib/hash.ts';
import { readIfPresent } from '../lib/read-if-present.ts';
import { TSCONFIGS } from './environment.ts';
import { openFingerprints } from './fingerprints.ts';
import type { Block, BlockHovers } from './hover-model.ts';
import { findDeclarations, hasOwnNames } from './project-files.ts';

/** The store of hovers; an entry is good as long as all that it shows something of is unchanged. */
export interface HoverCache {
  /** The hovers of a block; undefined when they are unknown, stale or unreadable. */
  read(block: Block): BlockHovers | undefined;
  /** Stores the hovers of a block, unless it has problems or declarations are missing; returns whether it did. */
  write(block: Block, hovers: BlockHovers): boolean;
  /** Removes the hovers of blocks that nobody asked for since the store was opened; returns how many that were. */
  prune(): number;
}

/** Version of entries, raised when their shape or their input changes. */
const FORMAT = 6;

/**
 * Opens the store of a project. Hashes are taken once: to be opened again after files changed.
 * It knows nothing of the compiler, so that a site whose hovers are all stored need not load it.
 */
export function openCache(root: string, cacheFolder = '.cache/hovers'): HoverCache {
  const store = openDiskCache(path.join(root, cacheFolder));
  const fingerprints = openFingerprints(root);
  const context = hashText(contextOf(root));
  const keyOf = (block: Block): string => hashText(`${context}\n${blockKey(block)}`);
  return {
    read(block) {
      const text = store.read(keyOf(block));
      if (text === undefined) return undefined;
      const hovers = JSON.parse(text) as BlockHovers;
      return Object.entries(hovers.dependencies).every(([name, hash]) => fingerprints.hashOf(name) === hash)
        ? hovers
        : undefined;
    },
    write(block, hovers) {
      const isComplete = hovers.problems.length === 0 && !hovers.isIncomplete;
      if (isComplete) store.write(keyOf(block), JSON.stringify(hovers));
      return isComplete;
    },
    prune: store.prune,
  };
}

/** The folder is part of the key only for code with relative imports: other code has the same meaning in every file. */
export const blockKey = (block: Block): string =>
  `${hasRelativeImport(block) ? path.posix.dirname(block.file) : ''}\n${block.code}`;

/** Whether the meaning of a block's code depends on its folder. */
export const hasRelativeImport = ({ code }: Block): boolean => /['"]\.{1,2}\//.test(code);

/** Hash of the input of all hovers: the compiler and its options, and the declarations that may add to any interface. */
function contextOf(root: string): string {
  const { version } = createRequire(import.meta.url)('typescript-native/package.json') as { version: string };
  const options = ['tsconfig.json', ...Object.values(TSCONFIGS)].map(
    (file) => readIfPresent(path.join(root, file)) ?? '',
  );
  const shared = findDeclarations(root).filter((file) => !hasOwnNames(file));
  return JSON.stringify([FORMAT, version, options, shared]);
}
