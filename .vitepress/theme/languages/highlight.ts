/** A stretch of text; `color` is a name of the language's syntax, or absent. */
export interface HighlightToken {
  text: string;
  color?: string;
}

/** Splits text by the named groups of a syntax; the stretches together are the text. */
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
