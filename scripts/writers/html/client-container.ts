import type { MarkdownRenderer } from 'vitepress';
import type { ClientCallDoc } from '../../reference/document-model.ts';
import type { SiteIndex } from '../../reference/site-index.ts';
import { renderClientHeader, renderSections } from './html-sections.ts';
import { type PageEnvironment, staticPart } from './static-part.ts';

/**
 * Renders `::: client NAME` containers: the header before the content, inputs, parameters, signature and results after
 * it. Throws for a call that is not in the spec.
 */
export function clientContainer(markdown: MarkdownRenderer, site: () => SiteIndex, base: string): void {
  const { rules } = markdown.renderer;
  rules.container_client_open = (tokens, index, _options, environment: PageEnvironment) => {
    const doc = find(tokens[index]?.info ?? '', site());
    return `<section>\n${staticPart(renderClientHeader(doc, base), environment)}`;
  };
  rules.container_client_close = (tokens, index, _options, environment: PageEnvironment) => {
    const opening = tokens.findLast((token, place) => place < index && token.type === 'container_client_open');
    const { sections } = find(opening?.info ?? '', site());
    return `${staticPart(`<div>${renderSections(sections, 2, { base })}</div>`, environment)}</section>\n`;
  };
}

/** The name in a container's line. */
const clientCallOf = (info: string): string => info.trim().replace(/^client\s*/, '');

function find(info: string, { clientCalls, docs }: SiteIndex): ClientCallDoc {
  const name = clientCallOf(info);
  const call = clientCalls.get(name);
  if (!call) throw new Error(`No call "${name}" in openapi/client/. Correct the container's line.`);
  return docs.client(call);
}
