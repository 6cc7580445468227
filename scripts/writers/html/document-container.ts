import type { MarkdownRenderer } from 'vitepress';
import type { Columns } from './html-columns.ts';
import { EXAMPLE_PART, type PageEnvironment, staticPart } from './static-part.ts';

type Token = Parameters<MarkdownRenderer['renderer']['render']>[0][number];
type State = Parameters<Parameters<MarkdownRenderer['core']['ruler']['push']>[1]>[0];

/** A kind of container that shows a document of the reference: its header before the content, its sections after it. */
export interface DocumentContainer<Doc> {
  /** `webhook` of `::: webhook NAME`. */
  kind: string;
  /** The document that a name stands for. Throws when there is none. */
  find(name: string, environment: PageEnvironment): Doc;
  /** The id of the whole section; absent when it has none. */
  id?(doc: Doc, page: readonly Token[]): string | undefined;
  /** The HTML of the header. */
  header(doc: Doc, page: readonly Token[]): string;
  /** The sections; `content` are the tokens of the container, the first one opens it. */
  sections(doc: Doc, content: readonly Token[], page: readonly Token[]): Columns;
}

/**
 * Renders the containers of a kind. What a wide window shows side by side stands together: header, notes and the first
 * tables beside the example, the other tables beside their samples.
 */
export function documentContainer<Doc>(markdown: MarkdownRenderer, container: DocumentContainer<Doc>): void {
  const { rules } = markdown.renderer;
  const { kind } = container;
  const open = `container_${kind}_open`;
  const docOf = (token: Token | undefined, environment: PageEnvironment): Doc =>
    container.find(containerName(kind, token?.info ?? ''), environment);
  markdown.core.ruler.push(`${kind}_columns`, (state) => {
    state.tokens = inColumns(state, kind);
  });
  rules[open] = (tokens, index, _options, environment: PageEnvironment) => {
    const id = container.id?.(docOf(tokens[index], environment), tokens);
    return `<section${id === undefined ? '' : ` id="${id}"`}>\n<div class="columns"><div class="intro">\n`;
  };
  rules[`${kind}_header`] = (tokens, index, _options, environment: PageEnvironment) =>
    staticPart(container.header(docOf(tokens[index], environment), tokens), environment);
  rules[`container_${kind}_close`] = (tokens, index, _options, environment: PageEnvironment) => {
    const content = tokens.slice(
      tokens.findLastIndex((token, place) => place < index && token.type === open),
      index,
    );
    const { first, others } = container.sections(docOf(content[0], environment), content, tokens);
    const tables = staticPart(`<div class="tables">${first}</div>`, environment);
    return `${tables}</div>\n${others.map((html) => staticPart(html, environment)).join('')}</section>\n`;
  };
}

/** The name in a container's line, such as `POST /v3/pay/transactions/jsapi` of an operation. */
export const containerName = (kind: string, info: string): string => info.trim().slice(kind.length).trimStart();

/** Arranges the containers of a page; the only one takes the page's title and lead into its header. */
function inColumns(state: State, kind: string): Token[] {
  const { tokens } = state;
  const isOpen = ({ type }: Token): boolean => type === `container_${kind}_open`;
  const title = tokens.filter(isOpen).length === 1 ? titleOf(tokens) : [];
  const others = tokens.filter((token) => !title.includes(token));
  const arranged: Token[] = [];
  for (let place = 0; place < others.length; place += 1) {
    const token = others[place];
    if (!token) break;
    arranged.push(token);
    if (!isOpen(token)) continue;
    const end = others.findIndex(({ type }, index) => index > place && type === `container_${kind}_close`);
    arranged.push(...title, ...arrange(state, kind, token.info, others.slice(place + 1, end)));
    place = end - 1;
  }
  return arranged;
}

/** Ends the header, and groups the content of a container: its code, and the notes below it. */
function arrange(state: State, kind: string, info: string, content: readonly Token[]): Token[] {
  const html = (text: string): Token => {
    const token = new state.Token('html_block', '', 0);
    token.content = `${text}\n`;
    return token;
  };
  const group = (name: string, tokens: readonly Token[]): Token[] =>
    tokens.length ? [html(`<div class="${name}">`), ...tokens, html('</div>')] : [];
  const header = new state.Token(`${kind}_header`, '', 0);
  header.info = info;
  const end = content.findLastIndex(isExample) + 1;
  return [header, html('</div>'), ...group('example', content.slice(0, end)), ...group('notes', content.slice(end))];
}

const isExample = ({ type, info }: Token): boolean =>
  type === 'fence' || type === 'container_code-group_close' || (type === 'html_block' && info === EXAMPLE_PART);

/** The H1 of a page with the lead below it. */
function titleOf(tokens: readonly Token[]): Token[] {
  const start = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1');
  if (start === -1) return [];
  const end = tokens.findIndex(({ type }, index) => index > start && type === 'heading_close');
  const hasLead = tokens[end + 1]?.attrGet('class') === 'lead';
  return tokens.slice(start, hasLead ? end + 4 : end + 1);
}
