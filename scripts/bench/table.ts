/** A table: its head, then its rows, all of one length. */
export type Table = readonly (readonly string[])[];

/** A table for a terminal: columns padded, all but the first flush right. */
export function renderText(table: Table): string {
  const widths = columnWidths(table);
  return table
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column > 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The same table in Markdown. */
export function renderMarkdown([head = [], ...rows]: Table): string {
  const rule = head.map((_cell, column) => (column > 0 ? '---:' : '---'));
  return [head, rule, ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function columnWidths(table: Table): number[] {
  const columns = table[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...table.map((row) => displayWidth(row[column] ?? ''))),
  );
}

function pad(cell: string, width: number, isRight: boolean): string {
  const room = ' '.repeat(width - displayWidth(cell));
  return isRight ? room + cell : cell + room;
}

/** Columns in a terminal: Chinese characters take two. */
function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
