import {
  type Comparison,
  type Difference,
  type DifferenceKind,
  differenceId,
  KINDS,
  UNCOMPARED,
  type Uncompared,
} from './difference.ts';

/** Input of a report. */
export interface ReportInput {
  comparison: Comparison;
  /** Names of what no official page describes. */
  undescribed: { operations: string[]; callbacks: string[] };
  /** Ids of differences that `openapi/deviations.yaml` gives a reason for. */
  deviating: ReadonlySet<string>;
}

/** One line of the table by kind. */
export interface KindCount {
  kind: DifferenceKind;
  /** Points that both sides could state something about; absent for what only one side has. */
  compared?: number;
  different: number;
  deviating: number;
}

/** Counts by kind, kinds without a difference included. */
export function countKinds({ comparison, deviating }: ReportInput): KindCount[] {
  return (Object.keys(KINDS) as DifferenceKind[]).map((kind) => {
    const own = comparison.differences.filter((difference) => difference.kind === kind);
    const compared = comparison.compared[kind];
    return {
      kind,
      ...(compared !== undefined && { compared }),
      different: own.length,
      deviating: own.filter((difference) => deviating.has(differenceId(difference))).length,
    };
  });
}

/** The report for people: the table by kind, what no page describes, then each difference with its place. */
export function renderUpstream(input: ReportInput, chosen: readonly Difference[]): string {
  const { operations, callbacks } = input.undescribed;
  return [
    ...chosen.map(renderDifference),
    ...(chosen.length > 0 ? [''] : []),
    ...renderKinds(countKinds(input)),
    '',
    ...renderUncompared(input.comparison.uncompared),
    `${operations.length} operations and ${callbacks.length} callbacks of APIv3 have no official page among these.`,
    '',
  ].join('\n');
}

const renderUncompared = (counts: Comparison['uncompared']): string[] =>
  Object.entries(UNCOMPARED).flatMap(([reason, about]) => {
    const number = counts[reason as Uncompared];
    return number ? [`${number} conditions are not compared: ${about}.`] : [];
  });

function renderDifference(difference: Difference): string {
  const { source, official, ours, docs } = difference;
  const more = docs.length > 1 ? ` and ${docs.length - 1} more` : '';
  return `${source.file}:${source.line} ${differenceId(difference)}\n  ${docs[0]}${more}: ${official}; spec: ${ours}`;
}

function renderKinds(counts: readonly KindCount[]): string[] {
  const rows = counts.map(({ kind, compared, different, deviating }) => [
    kind,
    compared === undefined ? '' : String(compared),
    String(different),
    String(deviating),
    compared === undefined ? '' : `${(100 * (1 - different / compared)).toFixed(1)} %`,
    KINDS[kind],
  ]);
  const all = [['kind', 'compared', 'different', 'reasoned', 'agree', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
