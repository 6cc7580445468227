import type { Problem } from '../../lib/problem.ts';
import type { Read } from './reads.ts';

/** What is kept of a part of a rule's work: its problems, or a value that has no other than plain ones in it. */
export interface KeptPart {
  problems: Problem[];
  value?: unknown;
}

/** What a rule remembers while it is checked. */
export interface RuleMemory {
  /** Notes something that the rule reads; gives its fingerprint. */
  note(read: Read): string;
  /** What was kept of a part with the same key before, if what it read is as it was; it counts as read again. */
  recall(key: string): KeptPart | undefined;
  /** Keeps a part, and what it read beyond its key. */
  keep(key: string, part: KeptPart, reads?: ReadonlySet<Read>): void;
  /** Folder, relative to the project, where a compiler keeps what it knows; absent where nothing of before may be used. */
  folder?: string;
}

/** A rule's memory without a past. */
export const noMemory = (): RuleMemory => ({ note: () => '', recall: () => undefined, keep: () => {} });
