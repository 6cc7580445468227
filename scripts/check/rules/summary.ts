import type { Problem } from '../../lib/problem.ts';
import { RULE_GROUPS, type RuleGroup } from '../rule.ts';
import { compareByPlace, type RuleReport } from '../run-rules.ts';

/** What one gate did: the sum of its rules. */
export interface GateSummary {
  /** How much was looked at, by unit. */
  looked: Record<string, number>;
  problems: number;
  milliseconds: number;
  rules: Record<string, { problems: number; milliseconds: number }>;
}

/** What the whole check did; this is what `--json` prints. */
export interface Summary {
  ok: boolean;
  /** `operations`, `examples` (compiled), `run` (examples that passed) and `pages`, as far as their gates ran; `problems`. */
  totals: Record<string, number>;
  milliseconds: number;
  gates: Partial<Record<RuleGroup, GateSummary>>;
  problems: Problem[];
}

/** Units of the rules that give a total its number. */
const TOTALS: [total: string, rule: string, unit: string][] = [
  ['operations', 'operation-id', 'operations'],
  ['declarations', 'types-fresh', 'declarations'],
  ['examples', 'example-compiles', 'examples'],
  ['pages', 'page-embeds', 'pages'],
];

/** Rules that run code of `snippets/`: the total that says how much of it passed. */
const PASSED: [total: string, rule: string, unit: string][] = [
  ['run', 'example-runs', 'runs'],
  ['handled', 'webhook-handled', 'events'],
  ['guided', 'guide-runs', 'programs'],
];

/** Sums up what rules reported. */
export function summarize(reports: readonly RuleReport[], milliseconds: number): Summary {
  // By gate first: a fault of the spec is the cause of what the later gates find.
  const problems = RULE_GROUPS.flatMap((gate) =>
    reports
      .filter((report) => report.gate === gate)
      .flatMap((report) => report.problems)
      .sort(compareByPlace),
  );
  const totals = TOTALS.flatMap(([total, rule, unit]): [string, number][] => {
    const report = reports.find(({ id }) => id === rule);
    return report ? [[total, report.looked[unit] ?? 0]] : [];
  });
  totals.push(...PASSED.flatMap((passed) => countPassed(passed, reports)));
  const gates = RULE_GROUPS.map((gate) => [gate, reports.filter((report) => report.gate === gate)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([gate, own]) => [gate, summarizeGate(own)] as const);
  return {
    ok: problems.length === 0,
    totals: { ...Object.fromEntries(totals), problems: problems.length },
    milliseconds: Math.round(milliseconds),
    gates: Object.fromEntries(gates),
    problems,
  };
}

function countPassed([total, rule, unit]: (typeof PASSED)[number], reports: readonly RuleReport[]): [string, number][] {
  const report = reports.find(({ id }) => id === rule);
  if (!report) return [];
  const isCounted = (file: string): boolean => file.startsWith('snippets/') && !file.includes('/servers/');
  const failed = new Set(report.problems.map(({ file }) => file).filter(isCounted));
  return [[total, (report.looked[unit] ?? 0) - failed.size]];
}

function summarizeGate(reports: readonly RuleReport[]): GateSummary {
  const looked: Record<string, number> = {};
  for (const [unit, count] of reports.flatMap((report) => Object.entries(report.looked))) {
    looked[unit] = Math.max(looked[unit] ?? 0, count);
  }
  return {
    looked,
    problems: reports.reduce((sum, { problems }) => sum + problems.length, 0),
    milliseconds: reports.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    rules: Object.fromEntries(
      reports.map(({ id, problems, milliseconds }) => [id, { problems: problems.length, milliseconds }]),
    ),
  };
}
