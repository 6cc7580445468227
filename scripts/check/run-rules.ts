import { byCodePoint } from '../lib/compare.ts';
import type { Problem } from '../lib/problem.ts';
import type { CheckInput } from './check-input.ts';
import type { Rule, RuleGroup, RuleResult } from './define-rule.ts';

/** Result of one rule. */
export interface RuleReport extends Required<RuleResult> {
  id: string;
  group: RuleGroup;
}

/** A failure of a rule itself, which proves nothing of the project. */
class RuleCrash extends Error {
  constructor(rule: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The rule ${rule} failed by itself: ${reason.split('\n')[0]}`, { cause });
  }
}

/**
 * Runs rules over one input, one after the other, so that each has the cores and its time to itself: beside other
 * work the compilers would look ten times as slow as they are. Throws `RuleCrash` when a rule throws.
 */
export async function runRules(rules: readonly Rule[], input: CheckInput): Promise<RuleReport[]> {
  const reports: RuleReport[] = [];
  for (const rule of rules) reports.push(await runRule(rule, input));
  return reports;
}

async function runRule(rule: Rule, input: CheckInput): Promise<RuleReport> {
  const start = performance.now();
  try {
    const { problems, checked, milliseconds } = await rule.check(input);
    return {
      ...{ id: rule.id, group: rule.group, checked },
      problems: [...problems, ...checkedNothing(rule.id, checked)].sort(compareByPlace),
      milliseconds: milliseconds ?? Math.round(performance.now() - start),
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
