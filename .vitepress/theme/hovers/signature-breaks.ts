/** Below this many characters a signature stays on one line. */
const LONG = 64;

/**
 * Where a long signature is broken for the eye: after the opening parenthesis of its parameters, after each
 * parameter, and before the closing one. Offsets in the text; none when it is short or has no parameters.
 */
export function signatureBreaks(text: string, visibleLength: number): { offset: number; indented: boolean }[] {
  const open = /^\([a-z ]+\) /.exec(text)?.[0].length ?? 0;
  const start = text.indexOf('(', open);
  if (visibleLength < LONG || start === -1 || text[start + 1] === ')') return [];
  const breaks = [{ offset: start + 1, indented: true }];
  let depth = 0;
  for (let offset = start; offset < text.length; offset += 1) {
    depth += depthChange(text, offset);
    if (depth === 1 && text.startsWith(', ', offset)) breaks.push({ offset: offset + 2, indented: true });
    if (depth === 0) return [...breaks, { offset, indented: false }];
  }
  return [];
}

function depthChange(text: string, offset: number): number {
  const character = text[offset] ?? '';
  if ('([{<'.includes(character)) return 1;
  const isArrow = character === '>' && text[offset - 1] === '=';
  return ')]}>'.includes(character) && !isArrow ? -1 : 0;
}
