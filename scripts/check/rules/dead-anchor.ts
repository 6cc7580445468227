import type { CheckInput } from '../check-input.ts';
import { defineRule } from '../define-rule.ts';
import { columnOf, isExternal, resolveLink } from '../support/page-links.ts';

/** Every link with an anchor leads to an element that has it, whether Markdown or the spec makes that element. */
export const deadAnchor = defineRule({
  id: 'dead-anchor',
  group: 'pages',
  async check({ report, ...input }) {
    const pages = input.pages();
    const anchorsOf = await createAnchorLookup(input);
    for (const [file, { links }] of pages) {
      for (const { line, text } of links.filter((link) => !isExternal(link.text))) {
        const { file: target, exists, anchor } = resolveLink(text, file, input);
        if (!exists || anchor === undefined || !target.endsWith('.md') || anchorsOf(target).has(anchor)) continue;
        const column = columnOf(input.files.get(file) ?? '', line, text);
        report({ file, line, column }, `${target} has no anchor #${anchor}.`, fixFor(anchor, anchorsOf(target)));
      }
    }
    return { checked: { files: pages.size } };
  },
});

function fixFor(anchor: string, known: ReadonlySet<string>): string {
  const near = [...known].filter((name) => name.includes(anchor) || anchor.includes(name)).slice(0, 5);
  return near.length ? `Did you mean one of: ${near.map((name) => `#${name}`).join(', ')}?` : 'Take the anchor off.';
}

/** Anchors of a page. Pages are rendered when they are first asked for: few of them are linked with an anchor. */
async function createAnchorLookup(input: CheckInput): Promise<(page: string) => ReadonlySet<string>> {
  const { createPageRenderer } = await import('../../writers/html/page-renderer.ts'); // VitePress takes a second to start
  const render = await createPageRenderer(input);
  const known = new Map<string, ReadonlySet<string>>();
  return (page) => {
    const anchors =
      known.get(page) ?? new Set([...render(page).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''));
    known.set(page, anchors);
    return anchors;
  };
}
