import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Block, BlockHovers } from './model.ts';
import { hashText } from './reach.ts';
import type { Tree } from './tree.ts';

/** The store of hovers in a folder; an entry is good as long as every file that it shows something of is unchanged. */
export interface HoverCache {
  /** The hovers of a block, or undefined when they are unknown, stale or unreadable. */
  read(block: Block): BlockHovers | undefined;
  /** Stores the hovers of a block without problems. */
  write(block: Block, hovers: BlockHovers): void;
}

/** Raised when the shape of entries, or what goes into them, changes. */
const FORMAT = 3;

/** Opens the store. File hashes are taken once, so open it anew after files changed. */
export function openCache(folder: string, tree: Tree): HoverCache {
  const context = hashText(contextOf(tree));
  const hashes = new Map<string, string | undefined>();
  const hashOf = (file: string): string | undefined => {
    if (!hashes.has(file)) hashes.set(file, hashFile(path.join(tree.root, file)));
    return hashes.get(file);
  };
  const entryOf = (block: Block): string => {
    const key = hashText(`${context}\n${locationOf(block)}\n${block.code}`);
    return path.join(folder, key.slice(0, 2), `${key}.json`);
  };
  return {
    read(block) {
      const hovers = readEntry(entryOf(block));
      const fresh = hovers && Object.entries(hovers.reached).every(([file, hash]) => hashOf(file) === hash);
      return fresh ? hovers : undefined;
    },
    write(block, hovers) {
      if (hovers.problems.length === 0) writeEntry(entryOf(block), hovers);
    },
  };
}

/** The set of declarations is part of it, because a new file may add to any global interface. */
function contextOf(tree: Tree): string {
  const options = JSON.stringify(tree.compilerOptions).replaceAll(tree.root, '');
  return JSON.stringify([FORMAT, ts.version, options, tree.declarations]);
}

/** Code means the same wherever it stands, unless it imports a neighbour. */
const locationOf = (block: Block): string => (/['"]\.{1,2}\//.test(block.code) ? path.posix.dirname(block.file) : '');

function hashFile(file: string): string | undefined {
  try {
    return hashText(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The first line of an entry is the hash of the rest: a torn or damaged entry counts as none. */
function readEntry(file: string): BlockHovers | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const split = text.indexOf('\n');
    const body = text.slice(split + 1);
    return hashText(body) === text.slice(0, split) ? (JSON.parse(body) as BlockHovers) : undefined;
  } catch {
    return undefined;
  }
}

function writeEntry(file: string, hovers: BlockHovers): void {
  const body = JSON.stringify(hovers);
  const temporary = `${file}.${process.pid}-${hashText(body).slice(0, 8)}.tmp`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(temporary, `${hashText(body)}\n${body}`);
  renameSync(temporary, file);
}
