import createMarkdown, { type Token } from 'markdown-it';

/** Title of a page in the menu, and the entry of the menu's first level above it. */
export interface MenuEntry {
  title: string;
  area: string;
}

const PAGE = /\/(\d+)\.md$/;

/** Reads `llms.txt`, the menu of a part of the site, keyed by the numbers of the pages in the order of the menu. */
export function readMenu(text: string): Map<string, MenuEntry> {
  const menu = new Map<string, MenuEntry>();
  let area = '';
  const tokens = createMarkdown().parse(text, {});
  for (const [index, { type, content, children }] of tokens.entries()) {
    if (type !== 'inline') continue;
    if (tokens[index - 1]?.tag === 'h2') area = content;
    for (const [number, title] of linksOf(children ?? [])) if (!menu.has(number)) menu.set(number, { title, area });
  }
  return menu;
}

/** Numbers of the pages that a line links to, with the text of the link. */
const linksOf = (tokens: Token[]): [number: string, title: string][] =>
  tokens.flatMap((token, index) => {
    const number = PAGE.exec(String(token.attrGet('href')))?.[1];
    return number === undefined ? [] : [[number, tokens[index + 1]?.content ?? '']];
  });
