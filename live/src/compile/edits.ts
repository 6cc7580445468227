/** A part of a text that is replaced. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Applies edits; those inside of others are lost with them. Lines keep their numbers. */
export function applyEdits(code: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < at) continue;
    const lost = code.slice(from, to).split('\n').length - text.split('\n').length;
    result += code.slice(at, from) + text + '\n'.repeat(Math.max(0, lost));
    at = to;
  }
  return result + code.slice(at);
}

/** Blanks of the same length and lines: what follows keeps its place. */
export const blank = (code: string, from: number, to: number): Edit => ({
  ...{ from, to },
  text: code.slice(from, to).replace(/[^\n]/g, ' '),
});
