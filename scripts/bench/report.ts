import { type Machine, machineLine } from './machine.ts';
import { budgetStatus, formatValue, type Measure } from './measure.ts';
import { renderMarkdown, renderText, type Table } from './table.ts';

/** Parts of `BENCHMARKS.md` that are written separately. */
export type Section = 'budget' | 'growth';

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench -- --write\` and \`npm run bench -- --scale 10 --write\`; not to be edited.

The floor is a site of the same pages in plain VitePress: tables and code, no hovers, no theme. It and the build from
nothing take turns in the same run, three times; the median time of each counts, and the most memory.
Memory is the most that a program and all that it starts take at once; PSS shares a page among the processes that have
it. Page numbers are those of a first visit in Chromium with an empty cache, compressed with gzip, over a local server.

Growth is from this project to one with several times the products, with their paths, examples and pages: the time of a stage
itself, without loading what it reads, and the most memory of its program, in which the spec is loaded. Requests to the mock
server come one after the other, each operation having been called once before; their memory is what is in use afterwards.
`;

const TITLES: Record<Section, string> = { budget: 'Numbers and budgets', growth: 'Growth' };

/** The measures as a table: label, value, budget, status. */
export function measureTable(measures: readonly Measure[]): Table {
  const rows = measures.map((entry) => [
    entry.label,
    formatValue(entry.value, entry.unit),
    entry.budget === undefined ? '' : `≤ ${formatValue(entry.budget, entry.unit)}`,
    budgetStatus(entry),
  ]);
  return [['', 'measured', 'budget', ''], ...rows];
}

/** Report for a terminal: the table, then the machine. */
export const textReport = (table: Table, machine: Machine): string => `${renderText(table)}\n\n${machineLine(machine)}`;

/** `BENCHMARKS.md` with one of its parts exchanged; the other ones stay as they are in `before`. */
export function writeSection(before: string, section: Section, table: Table, machine: Machine): string {
  const fresh = `## ${TITLES[section]}\n\n${machineLine(machine)}.\n\n${renderMarkdown(table)}\n`;
  const sections = (Object.keys(TITLES) as Section[]).map((each) =>
    each === section ? fresh : findSection(before, each),
  );
  return [INTRODUCTION, ...sections.filter((text) => text !== '')].join('\n');
}

function findSection(text: string, section: Section): string {
  const parts = text.split(/^(?=## )/m);
  const found = parts.find((part) => part.startsWith(`## ${TITLES[section]}\n`));
  return found === undefined ? '' : `${found.trimEnd()}\n`;
}
