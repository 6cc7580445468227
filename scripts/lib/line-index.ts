/** Turns offsets of one file into 1-based lines and columns. */
export interface LineIndex {
  at(offset: number): { line: number; column: number };
}

/** Makes the line lookup of a text; the text is searched for line ends only when first asked. */
export function createLineIndex(text: string): LineIndex {
  let starts: number[] | undefined;
  return {
    at(offset) {
      starts ??= lineStarts(text);
      const line = lastAtOrBefore(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Index of the last number of a sorted list that is not greater than `wanted`. */
function lastAtOrBefore(sorted: number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
