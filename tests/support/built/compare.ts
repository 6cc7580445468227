/**
 * Compares expected and shown content as lines of text, both ways; a duplicate line counts
 * twice. Gives one problem for each line that only one of them has.
 */
export function compareLines(where: string, spec: readonly string[], page: readonly string[]): string[] {
  return [
    ...without(spec, page).map((line) => `${where}: is in the spec, not on the page: ${line}`),
    ...without(page, spec).map((line) => `${where}: is on the page, not in the spec: ${line}`),
  ];
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}

/** A term of the spec as a page's text has it: backticks and line ends became markup. */
export const plainTerm = (term: string): string => term.replace(/`([^`]+)`/g, '$1').replace(/\s+/g, '');
