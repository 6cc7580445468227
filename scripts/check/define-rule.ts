import type { Problem } from '../lib/problem.ts';
import type { Read } from './cache/reads.ts';
import { noMemory, type RuleMemory } from './cache/rule-memory.ts';
import { trackInput } from './cache/track-input.ts';
import type { CheckInput } from './check-input.ts';

/** Groups of rules, in the order in which they are reported. */
export const RULE_GROUPS = ['spec', 'types', 'examples', 'pages'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/**
 * Cost of a rule. `read`: it reads what is in memory. `compile`: it starts a compiler, which takes seconds. `run`: it runs
 * code of `snippets/`, which takes up to minutes.
 */
type RuleCost = 'read' | 'compile' | 'run';

/**
 * Scope of a rule's problems. `project`: a change of one file can bring a problem to any other. `path`: a problem comes
 * from the path or callback that it is in, so that after a change those alone need be checked that the change is about.
 */
type RuleScope = 'project' | 'path';

/** Place of a problem. Without line and column it is the first of the file. */
export type Place = Pick<Problem, 'file'> & Partial<Pick<Problem, 'line' | 'column'>>;

/** Adds a problem: where it is, what is wrong, and the command or edit that corrects it. */
export type Report = (place: Place, message: string, fix: string) => void;

/** Checks a part of a rule's work. */
type PartCheck = (report: Report, note: CheckContext['note']) => unknown;

/** What a part of a rule's work depends on: texts, and versions and fingerprints of more. */
export type Key = readonly (string | number)[];

/**
 * All that a rule reads, and where it reports what it finds. Its result is kept until something that it has read here
 * changes; what it reads elsewhere, on disk or of the clock, it notes.
 */
export interface CheckContext extends CheckInput {
  report: Report;
  /** Notes what is read elsewhere; gives its fingerprint, which is equal as long as that does not change. */
  note(read: Read): string;
  /**
   * Checks a part of the work, unless that was done with the same key before: then its problems are known. The key has
   * everything that `check` reads, but for what that notes itself. Returns the problems, which are reported.
   */
  remember(key: Key, check: PartCheck): Promise<readonly Problem[]>;
  /**
   * The value that `make` gave with the same key before, or gives now. The key has everything that `make` reads; the value is
   * kept as JSON.
   */
  known<T>(key: Key, make: () => T): T;
  /** Whether a part was found without problems before, by {@link approve}, with the same key. */
  isApproved(key: Key): boolean;
  approve(key: Key): void;
  /** Folder, relative to the project, where a compiler keeps what it knows. */
  cacheFolder?: string;
}

/** How much a rule checked, by unit: `{ operations: 1152 }`. Each number must be more than 0. */
interface RuleOutcome {
  checked: Record<string, number>;
  /** Time that a process of its own took, when the work was done there. */
  milliseconds?: number;
}

/** Outcome of a rule with the problems that it reported. */
export interface RuleResult extends RuleOutcome {
  problems: Problem[];
}

/** One requirement on the project. */
export interface Rule {
  /** Name of the rule, and of its problems' `rule`. */
  id: string;
  group: RuleGroup;
  cost: RuleCost;
  scope: RuleScope;
  /** Whether processes of its own do the work: it runs beside the other rules, compilers and code that runs each in turn. */
  isProcess: boolean;
  /** Checks; with a memory, parts that it has need not be checked again. */
  check(input: CheckInput, memory?: RuleMemory): Promise<RuleResult>;
}

/** A rule as it is written. */
export interface RuleDefinition
  extends Pick<Rule, 'id' | 'group'>,
    Partial<Pick<Rule, 'cost' | 'scope' | 'isProcess'>> {
  check(context: CheckContext): RuleOutcome | Promise<RuleOutcome>;
}

/** Makes a rule; `cost` is `read` and `scope` is `project` unless the definition has others. */
export function defineRule(definition: RuleDefinition): Rule {
  const { id, group, cost = 'read', scope = 'project', isProcess = false } = definition;
  return {
    ...{ id, group, cost, scope, isProcess },
    async check(input, memory = noMemory()) {
      const problems: Problem[] = [];
      const additions = {
        ...(memory.folder !== undefined && { cacheFolder: memory.folder }),
        report: reportTo(problems, id),
        note: memory.note,
        async remember(parts: Key, check: PartCheck) {
          const key = JSON.stringify(parts);
          const found = memory.recall(key)?.problems ?? (await checkPart(id, key, check, memory));
          problems.push(...found);
          return found;
        },
        known<T>(parts: Key, make: () => T): T {
          const key = JSON.stringify(parts);
          const kept = memory.recall(key);
          if (kept) return kept.value as T; // the same code kept it with this key
          const value = make();
          memory.keep(key, { problems: [], value });
          return value;
        },
        isApproved: (key: Key) => memory.recall(JSON.stringify(key))?.problems.length === 0,
        approve: (key: Key) => memory.keep(JSON.stringify(key), { problems: [] }),
      };
      // Not spread: the input's getters would all be asked.
      const context = Object.assign(trackInput(input, memory.note), additions);
      return { ...(await definition.check(context)), problems };
    },
  };
}

const reportTo =
  (problems: Problem[], rule: string): Report =>
  ({ file, line = 1, column = 1 }, message, fix) => {
    problems.push({ rule, file, line, column, message, fix });
  };

async function checkPart(rule: string, key: string, check: PartCheck, memory: RuleMemory): Promise<Problem[]> {
  const problems: Problem[] = [];
  const reads = new Set<Read>();
  await check(reportTo(problems, rule), (read) => {
    reads.add(read);
    return memory.note(read);
  });
  memory.keep(key, { problems }, reads);
  return problems;
}
