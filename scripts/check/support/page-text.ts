import { createMarkdownRenderer, type MarkdownOptions, type MarkdownRenderer } from 'vitepress';
import { splitPage } from '../../docs/frontmatter.ts';
import { isDiagram } from '../../writers/html/diagrams/diagram.ts';
import { PAGE_SYNTAX } from '../../writers/html/markdown-options.ts';
import { webhookNameOf } from '../../writers/html/webhook-container.ts';

/** Something on a page with the line on which it stands. */
export interface Placed {
  line: number;
  text: string;
}

/** A `::: operation METHOD PATH` container, or one of a callback. `text` is `METHOD PATH`, `end` its last line. */
export interface OperationContainer extends Placed {
  end: number;
}

/** What the gates look at on a page. Links and images that leave the site are not among them. */
export interface PageText {
  headings: Placed[];
  /** Anchors of headings. */
  anchors: Set<string>;
  links: Placed[];
  images: Placed[];
  /** Paths of `<<<` lines, as they are written. */
  embeds: Placed[];
  /** Inline code. */
  codes: Placed[];
  operations: OperationContainer[];
  /** Fences of the language mermaid: the line of the fence, and what it holds. */
  diagrams: Placed[];
  /** `::: webhook NAME` containers. */
  webhooks: OperationContainer[];
}

/** Reads Markdown pages as the site does. */
export type PageReader = (text: string, file: string) => PageText;

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/** A page is read as the site reads it; code is left as it is. */
export const PAGE_MARKDOWN: MarkdownOptions = {
  ...PAGE_SYNTAX,
  cache: false,
  highlight: (code) => code,
};

const EMBED = /^\s*<<<\s*(\S+)/;
const ALERT_MARKER = /^\s*>\s*\[!\w+\]\s*$/;
const HTML_LINK = /<a\s[^>]*?\bhref="([^"]*)"/g;
const HTML_IMAGE = /<(?:img|source|video)\s[^>]*?\bsrc="([^"]*)"/g;
const EXTERNAL = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** VitePress's own Markdown parser, so that slugs, attributes and containers are those of the site. */
export async function createPageReader(root: string): Promise<PageReader> {
  const markdown = await createMarkdownRenderer(`${root}/docs`, PAGE_MARKDOWN);
  return (text, file) => {
    const before = linesTo(text, splitPage(text).head.length);
    return readTokens(markdown.parse(text, { path: file, relativePath: file }), text.split('\n'), before);
  };
}

function readTokens(tokens: Token[], lines: string[], before: number): PageText {
  const page: PageText = {
    ...{ headings: [], anchors: new Set(), links: [], images: [] },
    ...{ embeds: [], codes: [], operations: [], webhooks: [], diagrams: [] },
  };
  for (const [index, token] of tokens.entries()) {
    const line = (token.map?.[0] ?? 0) + before + 1;
    if (token.type === 'heading_open') readHeading(token, tokens[index + 1], line, page);
    if (token.type === 'html_block') readHtml(token.content, line, page);
    if (token.type === 'inline') readInline(token.children ?? [], line + markerLines(lines[line - 1]), page);
    if (token.type === 'fence') readFence(token, lines[line - 1] ?? '', line, page);
    readContainer(token, { line, end: (token.map?.[1] ?? 0) + before }, page);
  }
  return page;
}

function readContainer({ type, info }: Token, place: { line: number; end: number }, page: PageText): void {
  if (type === 'container_webhook_open') page.webhooks.push({ ...place, text: webhookNameOf(info) });
  if (type !== 'container_operation_open') return;
  page.operations.push({ ...place, text: info.trim().replace(/^operation\s*/, '') });
}

/** The text of an alert begins below its `> [!TIP]`, a line that its token still counts. */
function markerLines(line = ''): number {
  return ALERT_MARKER.test(line) ? 1 : 0;
}

function readFence({ info, content }: Token, firstLine: string, line: number, page: PageText): void {
  if (isDiagram(info)) page.diagrams.push({ line, text: content });
  const text = EMBED.exec(firstLine)?.[1];
  if (text) page.embeds.push({ line, text });
}

function readHeading(token: Token, inline: Token | undefined, line: number, page: PageText): void {
  page.anchors.add(token.attrGet('id') ?? '');
  if (token.tag === 'h1') page.headings.push({ line, text: plainText(inline) });
}

function plainText(inline: Token | undefined): string {
  return (inline?.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline' || type === 'text_special')
    .map(({ content }) => content)
    .join('')
    .trim();
}

function readInline(children: Token[], start: number, page: PageText): void {
  let line = start;
  for (const token of children) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line++;
    const link = token.type === 'link_open' && token.attrGet('class') !== 'header-anchor' && token.attrGet('href');
    if (link) addInternal(page.links, link, line);
    if (token.type === 'code_inline') page.codes.push({ line, text: token.content });
    if (token.type === 'image') addInternal(page.images, token.attrGet('src') ?? '', line);
    if (token.type === 'html_inline') readHtml(token.content, line, page);
  }
}

function readHtml(html: string, line: number, page: PageText): void {
  for (const match of html.matchAll(HTML_LINK))
    addInternal(page.links, match[1] ?? '', line + linesTo(html, match.index));
  for (const match of html.matchAll(HTML_IMAGE))
    addInternal(page.images, match[1] ?? '', line + linesTo(html, match.index));
}

const linesTo = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

function addInternal(list: Placed[], target: string, line: number): void {
  if (!EXTERNAL.test(target)) list.push({ line, text: target });
}
