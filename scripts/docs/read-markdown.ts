import { headingAnchor } from '../lib/heading-anchor.ts';
import { parseEmbedPath } from './embed-path.ts';
import { type FrontmatterText, frontmatterTexts, splitPage } from './frontmatter.ts';
import type { Embed, LineKind, MarkdownPage } from './markdown-page.ts';
import { CONTAINER_OPEN, containerName, createMarkdownParser, EMBED, type Token } from './markdown-parser.ts';
import { tokenText } from './token-text.ts';

const parser = createMarkdownParser();
const blockParser = createMarkdownParser();
blockParser.core.ruler.enableOnly(['normalize', 'block']);

const CONTAINER_END = /^[\s>]*:{3,}\s*$/;
const FENCE_END = /^[\s>]*(?:`{3,}|~{3,})\s*$/;
const HEADING_ID = /\s*\{[^{}]*#([^\s{}.]+)[^{}]*\}$/;
const HTML_LINK = /<a\s[^>]*?\bhref="([^"]*)"/g;
const HTML_IMAGE = /<(?:img|source|video)\s[^>]*?\bsrc="([^"]*)"/g;

/** A page while it is read. */
interface Reading {
  page: MarkdownPage;
  /** Path of the page, at whose folder relative paths start. */
  file: string;
  lines: readonly string[];
  /** Lines of the frontmatter. */
  before: number;
  anchors: Set<string>;
  /** The `<<<` line that was the last block. */
  embed?: Embed;
}

/**
 * Reads the text of a page, with its frontmatter or without, into its parts. The one grammar for pages of `docs/`:
 * blocks begin and end where VitePress has them. `file` is the page's path in the project.
 */
export function readMarkdown(text: string, file: string): MarkdownPage {
  return readText(parser, text, file);
}

/** Reads the kinds of the lines of Markdown alone, which is faster: for text that a writer makes. */
export const readLineKinds = (text: string): LineKind[] => readText(blockParser, text, '').lineKinds;

function readText(markdown: typeof parser, text: string, file: string): MarkdownPage {
  const { head, yaml, body } = splitPage(text);
  const lines = text.split(/\r?\n/);
  const before = head ? head.split('\n').length - (head.endsWith('\n') ? 1 : 0) : 0;
  const lineKinds = lines.map((_line, index): LineKind => (index < before ? 'frontmatter' : 'text'));
  let texts: Map<string, FrontmatterText> | undefined;
  const frontmatter = (): Map<string, FrontmatterText> => {
    texts ??= frontmatterTexts(yaml);
    return texts;
  };
  const page: MarkdownPage = {
    frontmatter,
    ...{ headings: [], containers: [], embeds: [], fences: [], links: [], images: [], codes: [], html: [] },
    ...{ lines, lineKinds },
  };
  const reading: Reading = { page, file, lines, before, anchors: new Set() };
  readTokens(markdown.parse(body, {}), reading);
  return page;
}

function readTokens(tokens: readonly Token[], reading: Reading): void {
  let line = reading.before + 1; // cells of tables have no place of their own
  for (const [index, token] of tokens.entries()) {
    if (token.map) line = token.map[0] + reading.before + 1;
    READERS[token.type]?.(reading, token, line, tokens[index + 1]);
    if (token.type !== EMBED && token.block && token.nesting >= 0) delete reading.embed;
  }
}

type ReadToken = (reading: Reading, token: Token, line: number, next: Token | undefined) => void;

const READERS: Readonly<Record<string, ReadToken>> = {
  [CONTAINER_OPEN]: readContainer,
  [EMBED]: readEmbed,
  fence: readFence,
  heading_open: readHeading,
  inline: ({ page }, { children }, line) => readInline(children ?? [], line, page),
  html_block: ({ page }, { content }, line) => readHtml(content, line, page),
  code_block: (reading, token, line) => mark(reading, line, endOf(reading, token), 'code'),
};

/** The last line of a block. */
const endOf = ({ before }: Reading, { map }: Token): number => (map?.[1] ?? 0) + before;

function mark({ page }: Reading, from: number, to: number, kind: LineKind): void {
  page.lineKinds.fill(kind, from - 1, to);
}

function readContainer(reading: Reading, token: Token, line: number): void {
  const info = token.info.trim();
  const end = endOf(reading, token);
  const name = containerName(info);
  const isClosed = CONTAINER_END.test(reading.lines[end] ?? '');
  reading.page.containers.push({ name, info: info.slice(name.length).trim(), line, end, isClosed });
  mark(reading, line, line, 'container');
  if (isClosed) mark(reading, end + 1, end + 1, 'container');
}

function readEmbed(reading: Reading, { content }: Token, line: number): void {
  const embed = { line, ...parseEmbedPath(content, reading.file) };
  reading.page.embeds.push(embed);
  reading.embed = embed;
  mark(reading, line, line, 'embed');
}

function readFence(reading: Reading, token: Token, line: number): void {
  const info = token.info.trim();
  const [language = ''] = info.split(/\s+/, 1);
  const attributes = info.slice(language.length).trim();
  const code = token.content.replace(/\n$/, '');
  const end = endOf(reading, token);
  reading.page.fences.push({
    ...{ language, attributes, code, line, end },
    ...(reading.embed && { embed: reading.embed }),
  });
  mark(reading, line, line, 'fence');
  mark(reading, line + 1, end, 'code');
  const isClosed = end > line && FENCE_END.test(reading.lines[end - 1] ?? '');
  if (isClosed) mark(reading, end, end, 'fence');
}

function readHeading({ page, anchors }: Reading, { tag }: Token, line: number, inline: Token | undefined): void {
  const text = tokenText(inline?.children ?? []);
  const id = HEADING_ID.exec(text)?.[1];
  const title = id === undefined ? text : text.replace(HEADING_ID, '');
  const anchor = id ?? uniqueAnchor(headingAnchor(title), anchors);
  anchors.add(anchor);
  page.headings.push({ line, level: Number(tag.slice(1)), text: title, anchor });
}

/** A second heading of the same text gets a number, as VitePress gives it. */
function uniqueAnchor(anchor: string, known: ReadonlySet<string>): string {
  let unique = anchor;
  for (let number = 1; known.has(unique); number++) unique = `${anchor}-${number}`;
  return unique;
}

function readInline(children: readonly Token[], start: number, page: MarkdownPage): void {
  let line = start;
  for (const token of children) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line++;
    if (token.type === 'link_open') page.links.push({ line, text: token.attrGet('href') ?? '' });
    if (token.type === 'code_inline') page.codes.push({ line, text: token.content });
    if (token.type === 'image') page.images.push({ line, text: token.attrGet('src') ?? '' });
    if (token.type === 'html_inline') readHtml(token.content, line, page);
  }
}

function readHtml(html: string, line: number, page: MarkdownPage): void {
  page.html.push({ line, text: html });
  const place = (offset: number): number => line + html.slice(0, offset).split('\n').length - 1;
  for (const { 1: text = '', index } of html.matchAll(HTML_LINK)) page.links.push({ line: place(index), text });
  for (const { 1: text = '', index } of html.matchAll(HTML_IMAGE)) page.images.push({ line: place(index), text });
}
