import type { MarkdownRenderer } from 'vitepress';
import { type PageEnvironment, staticPart } from './static-part.ts';

type Token = Parameters<MarkdownRenderer['renderer']['render']>[0][number];

/** A kind of container that shows a document of the reference: its header before the content, its sections after it. */
export interface DocumentContainer<Doc> {
  /** `webhook` of `::: webhook NAME`. */
  kind: string;
  /** The document that a name stands for. Throws when there is none. */
  find(name: string, environment: PageEnvironment): Doc;
  /** The header, and the id of the whole section when it has one. */
  header(doc: Doc, page: readonly Token[]): { html: string; id?: string };
  /** The sections; `content` are the tokens of the container, the first one opens it. */
  sections(doc: Doc, content: readonly Token[], page: readonly Token[]): string;
}

/** Renders the containers of a kind. */
export function documentContainer<Doc>(markdown: MarkdownRenderer, container: DocumentContainer<Doc>): void {
  const { rules } = markdown.renderer;
  const open = `container_${container.kind}_open`;
  const docOf = (token: Token | undefined, environment: PageEnvironment): Doc =>
    container.find(containerName(container.kind, token?.info ?? ''), environment);
  rules[open] = (tokens, index, _options, environment: PageEnvironment) => {
    const { html, id } = container.header(docOf(tokens[index], environment), tokens);
    return `<section${id === undefined ? '' : ` id="${id}"`}>\n${staticPart(html, environment)}`;
  };
  rules[`container_${container.kind}_close`] = (tokens, index, _options, environment: PageEnvironment) => {
    const content = tokens.slice(
      tokens.findLastIndex((token, place) => place < index && token.type === open),
      index,
    );
    const html = container.sections(docOf(content[0], environment), content, tokens);
    return `${staticPart(`<div>${html}</div>`, environment)}</section>\n`;
  };
}

/** The name in a container's line, such as `POST /v3/pay/transactions/jsapi` of an operation. */
export const containerName = (kind: string, info: string): string => info.trim().slice(kind.length).trimStart();
