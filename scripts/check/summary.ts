import type { Problem } from '../lib/problem.ts';
import { ROOT_FILE } from '../spec/load/load-catalog.ts';
import { RULE_GROUPS, type RuleGroup } from './define-rule.ts';
import { compareByPlace, type RuleReport } from './run-rules.ts';

/** Results of one group: the sum of its rules. */
export interface GroupSummary {
  /** How much was checked, by unit. */
  checked: Record<string, number>;
  problems: number;
  milliseconds: number;
  rules: Record<string, { problems: number; milliseconds: number }>;
}

/** Results of the check; this is what `--json` prints. */
export interface Summary {
  ok: boolean;
  /** `operations`, `examples` (compiled), `run` (examples that passed) and `pages`, as far as their groups ran; `problems`. */
  totals: Record<string, number>;
  milliseconds: number;
  groups: Partial<Record<RuleGroup, GroupSummary>>;
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

/** Rules of files that can't be read, and of parts that the loader can't make anything of. */
const UNREADABLE = new Set(['no-leftovers', 'yaml-syntax']);
const UNLOADED = new Set(['reference-resolves', 'spec-shape']);

/** Causes before consequences: what can't be read, what the root lacks, on which all other files hang, what can't be loaded. */
function rankOf({ rule, file }: Problem): number {
  if (UNREADABLE.has(rule)) return 0;
  if (file === ROOT_FILE) return 1;
  return UNLOADED.has(rule) ? 2 : 3;
}

/** Sums up what rules reported. */
export function summarize(reports: readonly RuleReport[], milliseconds: number): Summary {
  // By group first: a problem of the spec is the cause of what the later groups find.
  const problems = RULE_GROUPS.flatMap((group) => {
    const found = reports.filter((report) => report.group === group).flatMap((report) => report.problems);
    return found.sort((a, b) => rankOf(a) - rankOf(b) || compareByPlace(a, b));
  });
  const totals = TOTALS.flatMap(([total, rule, unit]): [string, number][] => {
    const report = reports.find(({ id }) => id === rule);
    return report ? [[total, report.checked[unit] ?? 0]] : [];
  });
  totals.push(...PASSED.flatMap((passed) => countPassed(passed, reports)));
  const groups = RULE_GROUPS.map((group) => [group, reports.filter((report) => report.group === group)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([group, own]) => [group, summarizeGroup(own)] as const);
  return {
    ok: problems.length === 0,
    totals: { ...Object.fromEntries(totals), problems: problems.length },
    milliseconds: Math.round(milliseconds),
    groups: Object.fromEntries(groups),
    problems,
  };
}

function countPassed([total, rule, unit]: (typeof PASSED)[number], reports: readonly RuleReport[]): [string, number][] {
  const report = reports.find(({ id }) => id === rule);
  if (!report) return [];
  const isCounted = (file: string): boolean => file.startsWith('snippets/') && !file.includes('/servers/');
  const failed = new Set(report.problems.map(({ file }) => file).filter(isCounted));
  return [[total, (report.checked[unit] ?? 0) - failed.size]];
}

function summarizeGroup(reports: readonly RuleReport[]): GroupSummary {
  const checked: Record<string, number> = {};
  for (const [unit, count] of reports.flatMap((report) => Object.entries(report.checked))) {
    checked[unit] = Math.max(checked[unit] ?? 0, count);
  }
  return {
    checked,
    problems: reports.reduce((sum, { problems }) => sum + problems.length, 0),
    milliseconds: reports.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    rules: Object.fromEntries(
      reports.map(({ id, problems, milliseconds }) => [id, { problems: problems.length, milliseconds }]),
    ),
  };
}
