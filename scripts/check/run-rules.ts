import { setImmediate } from 'node:timers/promises';
import { byCodePoint } from '../lib/compare.ts';
import type { Problem } from '../lib/problem.ts';
import type { CheckCache } from './cache/check-cache.ts';
import type { CheckInput } from './check-input.ts';
import type { Rule, RuleGroup, RuleResult } from './define-rule.ts';

/** Result of one rule. */
export interface RuleReport extends Required<RuleResult> {
  id: string;
  group: RuleGroup;
  /** Whether the result is that of an earlier check, which read the same. */
  isKept: boolean;
}

/** A failure of a rule itself, which proves nothing of the project. */
class RuleCrash extends Error {
  constructor(rule: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The rule ${rule} failed by itself: ${reason.split('\n')[0]}`, { cause });
  }
}

/**
 * Runs rules over one input; the reports are in the order of the rules. With a cache, rules whose reads are as they were are
 * not run. Throws `RuleCrash` when a rule throws; nothing of that rule is stored.
 */
export async function runRules(rules: readonly Rule[], input: CheckInput, cache?: CheckCache): Promise<RuleReport[]> {
  const runs = new Map<Rule, Promise<RuleReport>>();
  const runInTurn = async (own: readonly Rule[]): Promise<void> => {
    for (const rule of own) {
      await setImmediate(); // a process that has written much waits until somebody reads
      const run = runRule(rule, input, cache);
      runs.set(rule, run);
      await run;
    }
  };
  // Compilers take turns among themselves, for each has threads for all cores, and so does code that runs; both are at work
  // beside the rules of this process.
  await Promise.all(LANES.map((isIn) => runInTurn(rules.filter(isIn))));
  return Promise.all(rules.flatMap((rule) => runs.get(rule) ?? []));
}

/** Rules of one lane are checked one after the other, and the lanes beside each other. */
const LANES: readonly ((rule: Rule) => boolean)[] = [
  ({ isProcess, cost }) => isProcess && cost === 'run',
  ({ isProcess, cost }) => isProcess && cost !== 'run',
  ({ isProcess }) => !isProcess,
];

async function runRule(rule: Rule, input: CheckInput, cache: CheckCache | undefined): Promise<RuleReport> {
  const start = performance.now();
  const memory = cache?.open(rule);
  const kept = memory?.result();
  try {
    const result = kept ?? (await rule.check(input, memory));
    if (!kept) memory?.finish(result);
    const { problems, checked, milliseconds } = result;
    const elapsed = Math.round(performance.now() - start);
    return {
      ...{ id: rule.id, group: rule.group, checked, isKept: kept !== undefined },
      problems: [...problems, ...checkedNothing(rule.id, checked)].sort(compareByPlace),
      milliseconds: kept ? elapsed : (milliseconds ?? elapsed),
    };
  } catch (error) {
    throw new RuleCrash(rule.id, error);
  }
}

/** A rule that checked nothing proves nothing. */
function checkedNothing(rule: string, checked: RuleResult['checked']): Problem[] {
  return Object.entries(checked)
    .filter(([, count]) => count === 0)
    .map(([unit]) => ({
      ...{ rule, file: 'openapi/openapi.yaml', line: 1, column: 1 },
      message: `This rule checked 0 ${unit}.`,
      fix: 'Run the check in the project folder, and restore what is missing there.',
    }));
}

/** By file, line, column and rule, in code point order. */
export function compareByPlace(a: Problem, b: Problem): number {
  return byCodePoint(a.file, b.file) || a.line - b.line || a.column - b.column || byCodePoint(a.rule, b.rule);
}
