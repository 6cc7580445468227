import { oncePer } from '../lib/once.ts';
import type { MarkdownPage, Placed } from './markdown-page.ts';

/** The lines of a page that are text: no frontmatter, code, embeds, or ends of containers. */
export const textLines = oncePer(({ lines, lineKinds }: MarkdownPage): readonly Placed[] =>
  lines.flatMap((text, index) => (lineKinds[index] === 'text' ? [{ line: index + 1, text }] : [])),
);
