/** Moves lines to the right by one level. */
const indent = (lines: string[]): string[] => lines.map((line) => (line === '' ? line : `  ${line}`));

/** A block: `head {`, the lines, and its end. Without lines: `head {}`. */
export function block(head: string, lines: string[], end = '}'): string[] {
  return lines.length ? [`${head} {`, ...indent(lines), end] : [`${head} {${end}`];
}

/** Lines as a file. */
export const fileText = (lines: string[]): string => `${lines.join('\n')}\n`;
