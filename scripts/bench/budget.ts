/** One measured number, and what it is held to. */
export interface Measure {
  id: string;
  label: string;
  value: number;
  unit: 's' | 'bytes' | 'elements' | 'ratio';
  /** The most it may be. */
  budget?: number;
}

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** Budgets by the id of a measure; those of a page hold for each sample page by the last part of its id. */
const BUDGETS: Readonly<Record<string, number>> = {
  'build.cold.ratio': 3,
  'build.cold.memory': 2 * 1024 * MEGABYTE,
  'build.warm.ratio': 1.5,
  'compile.time': 2,
  'check.time': 20,
  'hovers.cold': 15,
  'dist.size': 150 * MEGABYTE,
  'page.html': 60 * KILOBYTE,
  'page.gzip': 110 * KILOBYTE,
  'page.elements': 1500,
};

/** A measure with its budget, if there is one for its id or for its kind of page number. */
export function measure(id: string, label: string, value: number, unit: Measure['unit']): Measure {
  const budget = BUDGETS[id] ?? BUDGETS[id.replace(/^page\..*\./, 'page.')];
  return { id, label, value, unit, ...(budget !== undefined && { budget }) };
}

/** A line for each measure: label, value, budget, and whether it is kept. */
export function renderMeasures(measures: readonly Measure[]): string {
  const width = Math.max(...measures.map(({ label }) => displayWidth(label)));
  return measures
    .map((entry) => {
      const label = entry.label + ' '.repeat(width - displayWidth(entry.label));
      const value = formatValue(entry.value, entry.unit).padStart(12);
      if (entry.budget === undefined) return `${label}  ${value}`;
      const verdict = entry.value <= entry.budget ? 'kept' : 'OVER';
      return `${label}  ${value}  budget ${formatValue(entry.budget, entry.unit).padStart(10)}  ${verdict}`;
    })
    .join('\n');
}

function formatValue(value: number, unit: Measure['unit']): string {
  if (unit === 's') return `${value.toFixed(2)} s`;
  if (unit === 'ratio') return `${value.toFixed(2)} x`;
  if (unit === 'elements') return String(value);
  return value < MEGABYTE ? `${(value / KILOBYTE).toFixed(1)} KB` : `${(value / MEGABYTE).toFixed(1)} MB`;
}

/** Columns in a terminal: Chinese characters take two. */
function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
