import type { MarkdownRenderer } from 'vitepress';

/** A cell of a table's head that says nothing is no heading: it becomes a plain cell. */
export function emptyTableHeads(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('empty_table_heads', ({ tokens }) => {
    tokens.forEach((token, index) => {
      const [inline, close] = [tokens[index + 1], tokens[index + 2]];
      if (token.type !== 'th_open' || inline?.content !== '' || close?.type !== 'th_close') return;
      token.tag = 'td';
      close.tag = 'td';
    });
  });
}
