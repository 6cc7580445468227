import type { MarkdownRenderer } from 'vitepress';
import { containerName } from './document-container.ts';
import { type PageEnvironment, staticPart } from './static-part.ts';

/** Renders the containers of a kind that have no content of their own: `render` gives the HTML of a name. */
export function staticContainer(markdown: MarkdownRenderer, kind: string, render: (name: string) => string): void {
  const { rules } = markdown.renderer;
  rules[`container_${kind}_open`] = (tokens, index, _options, environment: PageEnvironment) =>
    staticPart(render(containerName(kind, tokens[index]?.info ?? '')), environment);
  rules[`container_${kind}_close`] = () => '';
}
