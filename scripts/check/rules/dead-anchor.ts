import type { Problem } from '../../lib/problem.ts';
import type { CheckInput, Rule } from '../rule.ts';
import { columnOf, resolveLink } from '../support/page-links.ts';

/** Every link with an anchor leads to an element that has it, whether Markdown or the spec makes that element. */
export const deadAnchor: Rule = {
  id: 'dead-anchor',
  group: 'pages',
  async check(input) {
    const pages = await input.pages();
    const anchorsOf = await createAnchorLookup(input);
    const problems: Problem[] = [];
    for (const [file, page] of pages) {
      for (const { line, text } of page.links) {
        const { file: target, exists, anchor } = resolveLink(text, file, input);
        if (!exists || anchor === undefined || !target.endsWith('.md') || anchorsOf(target).has(anchor)) continue;
        const message = `${target} has no anchor #${anchor}.`;
        const column = columnOf(input.files.get(file) ?? '', line, text);
        problems.push({ rule: 'dead-anchor', file, line, column, message, fix: fixFor(anchor, anchorsOf(target)) });
      }
    }
    return { problems, checked: { files: pages.size } };
  },
};

function fixFor(anchor: string, known: ReadonlySet<string>): string {
  const near = [...known].filter((name) => name.includes(anchor) || anchor.includes(name)).slice(0, 5);
  return near.length ? `Did you mean one of: ${near.map((name) => `#${name}`).join(', ')}?` : 'Take the anchor off.';
}

/** Anchors of a page. Pages are rendered when they are first asked for: few of them are linked with an anchor. */
async function createAnchorLookup(input: CheckInput): Promise<(page: string) => ReadonlySet<string>> {
  const { createPageRenderer } = await import('../support/page-renderer.ts'); // VitePress takes a second to start
  const render = await createPageRenderer(input);
  const known = new Map<string, ReadonlySet<string>>();
  return (page) => {
    const anchors =
      known.get(page) ?? new Set([...render(page).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''));
    known.set(page, anchors);
    return anchors;
  };
}
