import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type DiskCache, openDiskCache } from '../../lib/disk-cache.ts';
import { hashText } from '../../lib/hash.ts';
import { parseJson } from '../../lib/parse-json.ts';
import type { Problem } from '../../lib/problem.ts';
import { isRecord } from '../../lib/type-guards.ts';
import type { CheckInput } from '../check-input.ts';
import type { Rule, RuleResult } from '../define-rule.ts';
import { createFingerprint, type Fingerprint, fingerprintAll, type Read } from './reads.ts';
import type { KeptPart, RuleMemory } from './rule-memory.ts';

/** Folder of the results of earlier checks, relative to the project. */
export const CHECK_CACHE = '.cache/check';

/** What is stored of one rule. */
interface Entry {
  /** Hash of the code that found it. */
  code: string;
  /** The result, what the rule read for it, and the fingerprint of that. */
  whole?: { reads: Read[]; fingerprint: string; result: RuleResult };
  /** Parts of its work, by the hash of what each was checked with. */
  parts: Record<string, Part>;
}

/** A part of a rule's work, and what it read beyond its key. */
interface Part extends KeptPart {
  reads?: { reads: Read[]; fingerprint: string };
}

/** The memory of one rule in one check. */
interface OpenMemory extends RuleMemory {
  /** The result, if everything that the rule read for it is as it was. */
  result(): RuleResult | undefined;
  /** Sets the result of what was read and kept. */
  finish(result: RuleResult): void;
}

/** Results of the rules of a project. */
export interface CheckCache {
  open(rule: Rule): OpenMemory;
  /** Writes what the rules found, with what they read as it is now. */
  store(): void;
}

/**
 * Opens the results of earlier checks of a project. `code` is the hash of the code: results of other code are not used, nor any
 * that is torn or of another form; with `isFresh`, none at all.
 */
export function openCheckCache(input: CheckInput, code: string, isFresh = false): CheckCache {
  const disk = openDiskCache(join(input.root, CHECK_CACHE));
  const fingerprint = createFingerprint(input);
  const start = Date.now();
  const finished: (() => void)[] = [];
  return {
    open(rule) {
      const file = hashText(rule.id);
      const before = isFresh ? noEntry(code) : readEntry(disk, file, code);
      const reads = new Set<Read>();
      const parts = new Map<string, Part>();
      return {
        ...(!isFresh && { folder: CHECK_CACHE }),
        note(read) {
          reads.add(read);
          return read.startsWith('record ') ? '' : fingerprint(read);
        },
        recall(key) {
          const hash = hashText(key);
          const part = before.parts[hash];
          if (!part || (part.reads && fingerprintAll(part.reads.reads, fingerprint) !== part.reads.fingerprint))
            return undefined;
          for (const read of part.reads?.reads ?? []) reads.add(read);
          parts.set(hash, part);
          return part;
        },
        keep(key, part, own = NONE) {
          if (!isCertain(rule, part.problems) || isBeingWritten(input.root, own, start)) return;
          const all = [...own];
          const more = all.length > 0 && { reads: { reads: all, fingerprint: fingerprintAll(all, fingerprint) } };
          parts.set(hashText(key), { ...part, ...more });
        },
        result: () => validResult(before, fingerprint),
        finish(result) {
          finished.push(() => {
            const isKnown = isCertain(rule, result.problems) && !isBeingWritten(input.root, reads, start);
            const whole = { reads: [...reads], fingerprint: fingerprintAll([...reads], fingerprint), result };
            disk.write(file, JSON.stringify({ code, ...(isKnown && { whole }), parts: Object.fromEntries(parts) }));
          });
        },
      };
    },
    store() {
      // A folder that is no project gets none of ours.
      if (input.files.size === 0) return;
      for (const write of finished) write();
    },
  };
}

const NONE: ReadonlySet<Read> = new Set();

function readEntry(disk: DiskCache, key: string, code: string): Entry {
  const entry = parseJson(disk.read(key) ?? '');
  return isEntry(entry) && entry.code === code ? entry : noEntry(code);
}

const noEntry = (code: string): Entry => ({ code, parts: {} });

/** Whoever wrote a file whose hash is right has written an entry of this form. */
const isEntry = (value: unknown): value is Entry => isRecord(value) && isRecord(value.parts);

function validResult({ whole }: Entry, fingerprint: Fingerprint): RuleResult | undefined {
  return whole && fingerprintAll(whole.reads, fingerprint) === whole.fingerprint ? whole.result : undefined;
}

/** Code that runs may fail for reasons of the machine, such as a port in use: what failed is run again. */
const isCertain = ({ cost }: Rule, problems: readonly Problem[]): boolean => cost !== 'run' || problems.length === 0;

/** Whether a file on disk was written since the check began: nobody knows which of its texts a compiler has read. */
const isBeingWritten = (root: string, reads: ReadonlySet<Read>, start: number): boolean =>
  [...reads].some((read) => {
    if (!read.startsWith('disk ')) return false;
    const stat = statSync(join(root, read.slice('disk '.length)), { throwIfNoEntry: false });
    return stat !== undefined && stat.mtimeMs >= start;
  });
