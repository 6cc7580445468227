import MarkdownIt from 'markdown-it';
import container from 'markdown-it-container';
import { CONTAINER_NAMES } from './page-syntax.ts';

type BlockRule = Parameters<MarkdownIt['block']['ruler']['push']>[1];

/** A token of markdown-it. */
export type Token = ReturnType<MarkdownIt['parse']>[number];

/** The type of the token that opens a container; its `info` begins with the name. */
export const CONTAINER_OPEN = 'container_page_open';

/** The type of the token of a `<<<` line; its `content` is the rest of the line. */
export const EMBED = 'embed';

/**
 * markdown-it with the syntax of VitePress that decides where blocks begin and end: containers and `<<<` lines.
 * It is not VitePress' own renderer, because there is one of those in a process, with the options of whoever asks first:
 * a reader that asked for it in the dev server would take the site's containers away. Tests compare the two.
 */
export function createMarkdownParser(): MarkdownIt {
  const markdown = new MarkdownIt({ html: true });
  markdown.use(container, 'page', { validate: (info: string) => CONTAINER_NAMES.has(containerName(info)) });
  markdown.block.ruler.before('fence', EMBED, readEmbed);
  return markdown;
}

/** The name after `:::`. */
export const containerName = (info: string): string => info.trim().split(' ', 1)[0] ?? '';

const readEmbed: BlockRule = (state, startLine, _endLine, silent) => {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const isCode = (state.sCount[startLine] ?? 0) - state.blkIndent >= 4;
  if (isCode || !state.src.startsWith('<<<', start)) return false;
  if (silent) return true;
  const token = state.push(EMBED, '', 0);
  token.content = state.src.slice(start + 3, state.eMarks[startLine]).trim();
  token.map = [startLine, startLine + 1];
  state.line = startLine + 1;
  return true;
};
