import type { Problem } from '../lib/problem.ts';
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

/** All that a rule reads, and where it reports what it finds. */
export interface CheckContext extends CheckInput {
  report: Report;
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
  check(input: CheckInput): Promise<RuleResult>;
}

/** A rule as it is written. */
export interface RuleDefinition extends Pick<Rule, 'id' | 'group'>, Partial<Pick<Rule, 'cost' | 'scope'>> {
  check(context: CheckContext): RuleOutcome | Promise<RuleOutcome>;
}

/** Makes a rule; `cost` is `read` and `scope` is `project` unless the definition has others. */
export function defineRule({ id, group, cost = 'read', scope = 'project', check }: RuleDefinition): Rule {
  return {
    ...{ id, group, cost, scope },
    async check(input) {
      const problems: Problem[] = [];
      const report: Report = ({ file, line = 1, column = 1 }, message, fix) => {
        problems.push({ rule: id, file, line, column, message, fix });
      };
      return { ...(await check({ ...input, report })), problems };
    },
  };
}
