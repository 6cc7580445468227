import { extname } from 'node:path';
import type { DocsPage } from '../../docs/docs-pages.ts';
import { createFenceReader, FENCE_LINE, type LineKind } from '../../docs/fence-lines.ts';
import { withoutFenceNotations, withoutNotations } from '../../docs/twoslash-notations.ts';
import { containerParts, type OpenContainer } from './markdown-containers.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { markdownLine } from './markdown-prose.ts';
import { codeBlock } from './markdown-syntax.ts';
import { markdownUrl } from './markdown-urls.ts';

const EMBED = /^(\s*)<<<\s*@\/\.\.\/([^\s{[#]+)(?:#([\w-]+))?(?:\{[^}]*\})?(?:\s*\[([^\]]*)\])?\s*$/;
const OPEN = /^\s*:{3,}\s*([\w-]+)\s*(.*)$/;
const CLOSE = /^\s*:{3,}\s*$/;

interface State {
  page: DocsPage;
  context: MarkdownContext;
  lines: string[];
  kindOf(line: string): LineKind;
  containers: OpenContainer[];
}

/**
 * The content of a page as plain Markdown: containers and embeds are replaced by their content, and there is no HTML.
 * Throws for a container or a file that does not exist, and for a container without its end.
 */
export function markdownBody(page: DocsPage, context: MarkdownContext): string {
  const state: State = { page, context, lines: [], kindOf: createFenceReader(), containers: [] };
  for (const line of withoutFenceNotations(page.body, page.file).split(/\r?\n/)) readLine(line, state);
  // VitePress would close it; here the blocks after its content would be lost.
  if (state.containers.length) throw new Error('A container is not closed. Add a line ":::" after its content.');
  return `${state.lines.join('\n').trim()}\n`;
}

function readLine(line: string, state: State): void {
  const lineKind = state.kindOf(line);
  const [, , file, region, label] = EMBED.exec(line) ?? [];
  const [, kind, rest = ''] = OPEN.exec(line) ?? [];
  if (lineKind === 'code') add(state, line, 'code');
  else if (lineKind === 'opening') add(state, openingLine(line));
  else if (file) addBlocks(state, [...(label ? [`**${label}**`] : []), embedded(state, file, region)]);
  else if (CLOSE.test(line)) closeContainer(state);
  else if (kind) openContainer(state, kind, rest.trim());
  else add(state, proseLine(line, state));
}

const proseLine = (line: string, { context, page }: State): string =>
  markdownLine(line, (link) => markdownUrl(link, context.root, page.url));

function openingLine(line: string): string {
  const [, indentation = '', fence = '', info = ''] = FENCE_LINE.exec(line) ?? [];
  return `${labelOf(info)}${indentation}${fence}${languageOf(info)}`;
}

/** `ts twoslash` is for hovers, `{1,3}` for marked lines; Markdown pages have neither. */
const languageOf = (info: string): string => /^[\w+-]*/.exec(info)?.[0] ?? '';

const labelOf = (info: string): string => {
  const label = /\[([^\]]+)\]/.exec(info)?.[1];
  return label ? `**${label}**\n\n` : '';
};

/** A file of the project as a block; with a region, the lines between its marks. */
function embedded({ context }: State, file: string, region: string | undefined): string {
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
    const kindOf = createFenceReader();
    for (const line of block.split('\n')) add(state, line, kindOf(line));
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
