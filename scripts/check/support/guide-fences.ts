/** A block of code that stands in a page itself. */
export interface Fence {
  /** `sh`; empty when the page says none. */
  language: string;
  /** What else stands behind the language. */
  info: string;
  code: string;
  /** Line of the page on which the code begins. */
  line: number;
  /** The file that the page embeds just above: `@/../snippets/guide/keys/serial.ts`. */
  below?: string;
}

const FENCE = /^([ \t]*)(`{3,})([^\s`]*)([^`\n]*)\n([\s\S]*?)\n?^[ \t]*\2[ \t]*$/gm;
const EMBED = /<<<[ \t]+(\S+)[^\n]*\s*$/;

/** The blocks of code of a page, in order. */
export function fencesOf(page: string): Fence[] {
  return [...page.matchAll(FENCE)].map((match) => {
    const [, indentation = '', , language = '', info = '', code = ''] = match;
    const before = page.slice(0, match.index);
    const below = EMBED.exec(before)?.[1];
    return {
      language,
      info: info.trim(),
      code: code.replaceAll(new RegExp(`^${indentation}`, 'gm'), ''),
      line: before.split('\n').length + 1,
      ...(below !== undefined && { below }),
    };
  });
}
