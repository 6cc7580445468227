/** One measured number, and what it is held to. */
export interface Measure {
  id: string;
  label: string;
  value: number;
  unit: Unit;
  /** The most it may be. */
  budget?: number;
}

export type Unit = 's' | 'ms' | 'bytes' | 'elements' | 'ratio';

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;
const GIGABYTE = 1024 * MEGABYTE;

/** Budgets by the id of a measure. `*` stands for one part of an id: `build.*` is each build. */
const BUDGETS: Readonly<Record<string, number>> = {
  'compile.time': 2,
  'completion.ratio': 1.5,
  'hovers.cold.time': 15,
  'build.cold.ratio': 3,
  'build.cold.cpu': 42,
  'build.unchanged.ratio': 1.5,
  'build.page.ratio': 1.5,
  'build.yaml.ratio': 1.5,
  'build.*.memory': 2 * GIGABYTE,
  'dev.start': 12,
  'dev.again': 5,
  'dev.fresh': 2,
  'dev.gate': 2,
  'check.time': 90,
  'check.whole.time': 45,
  'check.edit.time': 5,
  'check.example.time': 5,
  'check.field.time': 5,
  'check.generated.time': 5,
  'dist.size': 150 * MEGABYTE,
  'live.first.completion': 2000,
  'live.later.completion': 30,
  'live.faults': 60,
  'live.first.run': 300,
  'live.memory': 150 * MEGABYTE,
  'page.*.html': 80 * KILOBYTE,
  'page.*.gzip': 110 * KILOBYTE,
  'page.*.elements': 2000,
  'page.*.paint': 2000,
  'page.*.blocked': 200,
  'page.*.shift': 0.01,
};

/** A measure with its budget, if there is one for its id. */
export function measure(id: string, label: string, value: number, unit: Unit): Measure {
  const budget = BUDGETS[id] ?? BUDGETS[id.replace(/^(\w+)\..*\.(\w+)$/, '$1.*.$2')];
  return { id, label, value, unit, ...(budget !== undefined && { budget }) };
}

/** `ok`, `over`, or nothing where there is no budget. */
export function budgetStatus({ value, budget }: Measure): 'ok' | 'over' | '' {
  if (budget === undefined) return '';
  return value <= budget ? 'ok' : 'over';
}

/** A number with its unit, as people read it. */
export function formatValue(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return 'never';
  if (unit === 's') return `${value.toFixed(2)} s`;
  if (unit === 'ms') return `${Math.round(value)} ms`;
  if (unit === 'ratio') return `${value.toFixed(2)} x`;
  if (unit === 'elements') return value.toLocaleString('en');
  if (value < MEGABYTE) return `${(value / KILOBYTE).toFixed(1)} KB`;
  return value < GIGABYTE ? `${(value / MEGABYTE).toFixed(1)} MB` : `${(value / GIGABYTE).toFixed(2)} GB`;
}
