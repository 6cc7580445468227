import type { MarkdownRenderer } from 'vitepress';
import type { ClientCallDoc } from '../../reference/document-model.ts';
import type { SiteIndex } from '../../reference/site-index.ts';
import { documentContainer } from './document-container.ts';
import { renderColumns } from './html-columns.ts';
import { renderClientHeader } from './html-sections.ts';

/**
 * Renders `::: client NAME` containers: the header before the content, inputs, parameters, signature and results after
 * it. Throws for a call that is not in the spec.
 */
export function clientContainer(markdown: MarkdownRenderer, site: () => SiteIndex, base: string): void {
  documentContainer(markdown, {
    kind: 'client',
    find: (name) => find(name, site()),
    header: (doc) => renderClientHeader(doc, base),
    sections: ({ sections }) => renderColumns(sections, 2, { base }),
  });
}

function find(name: string, { clientCalls, docs }: SiteIndex): ClientCallDoc {
  const call = clientCalls.get(name);
  if (!call) throw new Error(`No call "${name}" in openapi/client/. Correct the container's line.`);
  return docs.client(call);
}
