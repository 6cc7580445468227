import type { Problem } from '../lib/problem.ts';
import type { LoadedCatalog } from '../spec/load/load-catalog.ts';
import type { tryRenderTypes } from '../writers/types/render-types.ts';
import type { PageText } from './support/page-text.ts';

/** Parts of the check, in the order in which they are reported. */
export const RULE_GROUPS = ['spec', 'types', 'examples', 'pages'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** All that rules look at. Nobody changes it. */
export interface CheckInput extends Pick<LoadedCatalog, 'catalog' | 'referenced' | 'cursors'> {
  /** Absolute folder of the project; only rules that start a compiler read it from disk. */
  root: string;
  /** Text files of the project's content folders, keyed by their path relative to the root. */
  files: ReadonlyMap<string, string>;
  /** Every path under `docs/`, text or not. */
  assets: ReadonlySet<string>;
  /** Every page of `docs/` as the site's Markdown parser reads it, keyed by its path; read once, when first asked. */
  pages(): Promise<ReadonlyMap<string, PageText>>;
  /** The declarations that the spec gives, or why it can give none; made once, when first asked. */
  declarations(): ReturnType<typeof tryRenderTypes>;
  /** What the loader could not read. */
  loaderProblems: Problem[];
  /** Hears how far a long rule is, as a line of text; absent when nobody watches. */
  onProgress?: (text: string) => void;
}

/** What a rule found, and how much it looked at: `{ operations: 1152 }`. Each number must be more than 0. */
export interface RuleResult {
  problems: Problem[];
  checked: Record<string, number>;
  /** What a process of its own took, when the work was done there. */
  milliseconds?: number;
}

/** One requirement on the project. `id` is the name of its file and of its problems' rule. */
export interface Rule {
  id: string;
  group: RuleGroup;
  check(input: CheckInput): RuleResult | Promise<RuleResult>;
}
