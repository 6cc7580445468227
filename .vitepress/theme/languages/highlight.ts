/** A token of code; `color` is a named group of the language's syntax, or absent. */
export interface HighlightToken {
  text: string;
  color?: string;
}

/** Splits code by the named groups of a syntax into tokens, which together are the code. */
export function highlightTokens(text: string, syntax: RegExp): HighlightToken[] {
  const found: HighlightToken[] = [];
  let end = 0;
  for (const match of text.matchAll(syntax)) {
    const color = Object.entries(match.groups ?? {}).find(([, group]) => group !== undefined)?.[0];
    if (color === undefined || match[0] === '') continue;
    if (match.index > end) found.push({ text: text.slice(end, match.index) });
    found.push({ text: match[0], color });
    end = match.index + match[0].length;
  }
  return end < text.length ? [...found, { text: text.slice(end) }] : found;
}
