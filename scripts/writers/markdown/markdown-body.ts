import { extname } from 'node:path';
import type { DocsPage } from '../../docs/docs-pages.ts';
import type { Embed, Fence, LineKind, MarkdownPage } from '../../docs/markdown-page.ts';
import { readLineKinds, readMarkdown } from '../../docs/read-markdown.ts';
import { isTwoslash, withoutFenceNotations, withoutNotations } from '../../docs/twoslash-notations.ts';
import { containerParts, type OpenContainer } from './markdown-containers.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { markdownLine } from './markdown-prose.ts';
import { codeBlock } from './markdown-syntax.ts';
import { markdownUrl } from './markdown-urls.ts';

const OPEN = /^\s*:{3,}\s*([\w-]+)\s*(.*)$/;
const CLOSE = /^\s*:{3,}\s*$/;
const FENCE_OPEN = /^[\s>]*(?:`{3,}|~{3,})/;

interface State {
  page: DocsPage;
  context: MarkdownContext;
  lines: string[];
  embeds: ReadonlyMap<number, Embed>;
  fences: ReadonlyMap<number, Fence>;
  containers: OpenContainer[];
}

/**
 * The content of a page as plain Markdown: containers and embeds are replaced by their content, and there is no HTML.
 * Throws for a container or a file that does not exist, and for a container without its end.
 */
export function markdownBody(page: DocsPage, context: MarkdownContext): string {
  const { lines, lineKinds, embeds, fences } = shownParts(page);
  const state: State = {
    ...{ page, context, lines: [], containers: [] },
    embeds: new Map(embeds.map((embed) => [embed.line, embed])),
    fences: new Map(fences.map((fence) => [fence.line, fence])),
  };
  for (const [index, line] of lines.entries()) readLine(line, lineKinds[index] ?? 'text', index + 1, state);
  // VitePress would close it; here the blocks after its content would be lost.
  if (state.containers.length) throw new Error('A container is not closed. Add a line ":::" after its content.');
  return `${state.lines.join('\n').trim()}\n`;
}

/** The parts of a page, of its own blocks as readers see them: without notations of Twoslash. */
function shownParts({ markdown, body, file }: DocsPage): MarkdownPage {
  const parts = markdown();
  const hasOwn = parts.fences.some(({ attributes }) => isTwoslash(attributes));
  return hasOwn ? readMarkdown(withoutFenceNotations(body, file), file) : parts;
}

function readLine(line: string, lineKind: LineKind, number: number, state: State): void {
  const embed = state.embeds.get(number);
  const fence = state.fences.get(number);
  const [, kind, rest = ''] = OPEN.exec(line) ?? [];
  if (lineKind === 'frontmatter') return;
  if (fence) add(state, openingLine(line, fence));
  else if (lineKind === 'code' || lineKind === 'fence') add(state, line, 'code');
  else if (embed) addBlocks(state, [...(embed.title ? [`**${embed.title}**`] : []), embedded(state, embed)]);
  else if (CLOSE.test(line)) closeContainer(state);
  else if (kind) openContainer(state, kind, rest.trim());
  else add(state, proseLine(line, state));
}

const proseLine = (line: string, { context, page }: State): string =>
  markdownLine(line, (link) => markdownUrl(link, context.root, page.url));

/** `twoslash` is for hovers, `{1,3}` for highlighted lines: Markdown pages have neither. */
function openingLine(line: string, { language, attributes }: Fence): string {
  const [name = ''] = /^[\w+-]*/.exec(language) ?? [];
  return `${labelOf(attributes)}${FENCE_OPEN.exec(line)?.[0] ?? ''}${name}`;
}

const labelOf = (info: string): string => {
  const label = /\[([^\]]+)\]/.exec(info)?.[1];
  return label ? `**${label}**\n\n` : '';
};

/** A file of the project as a block; with a region, the lines between its marks. */
function embedded({ context }: State, { file, region }: Embed): string {
  const code = withoutNotations(context.read(file));
  const language = extname(file).slice(1);
  if (region === undefined) return codeBlock(code, language);
  const lines = code.split('\n');
  const start = lines.findIndex((line) => /#region\b/.test(line) && line.includes(region));
  const end = lines.findIndex((line, index) => index > start && /#endregion\b/.test(line) && line.includes(region));
  if (start === -1 || end === -1) throw new Error(`${file} has no region "${region}".`);
  return codeBlock(lines.slice(start + 1, end).join('\n'), language);
}

function openContainer(state: State, kind: string, info: string): void {
  // A blank line inside a quotation is a part of it.
  const open = containerParts(kind, info, state.context, isOnlyOperation(state.page));
  if (open.quoted) add(state, '');
  state.containers.push(open);
  if (open.quoted) for (const title of open.before) add(state, `${title}\n`);
  else addBlocks(state, open.before);
}

function closeContainer(state: State): void {
  const open = state.containers.pop();
  if (!open) throw new Error('a container is closed that was not opened. Remove the line ":::".');
  addBlocks(state, open.after);
}

const isOnlyOperation = ({ body }: DocsPage): boolean => (body.match(/^:{3,}\s*operation\s/gm) ?? []).length === 1;

function addBlocks(state: State, blocks: readonly string[]): void {
  for (const block of blocks) {
    add(state, '');
    const kinds = /`{3}|~{3}/.test(block) ? readLineKinds(block) : [];
    for (const [index, line] of block.split('\n').entries())
      add(state, line, kinds[index] === 'code' || kinds[index] === 'fence' ? 'code' : 'text');
    add(state, '');
  }
}

/** Lines inside a container that is a quotation are quoted. Code stays as it is; of blank lines between blocks one stays. */
function add(state: State, text: string, kind: LineKind = 'text'): void {
  const prefix = '> '.repeat(state.containers.filter(({ quoted }) => quoted).length);
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    if (kind === 'code') state.lines.push(line === '' ? prefix.trimEnd() : prefix + line);
    else if (!isBlank) state.lines.push((prefix + line).trimEnd());
    else if (state.lines.at(-1) !== prefix.trimEnd()) state.lines.push(prefix.trimEnd());
  }
}
