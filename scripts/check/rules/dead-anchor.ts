import { pageAnchors } from '../../docs/page-anchors.ts';
import { createSiteIndex } from '../../reference/site-index.ts';
import type { CheckInput } from '../check-input.ts';
import { defineRule } from '../define-rule.ts';
import { columnOf, isExternal, resolveLink } from '../support/page-links.ts';
import { isReadable } from '../support/readable.ts';

/** Pages whose anchors come from the spec. */
const OF_SPEC = /^docs\/(?:openapi|webhook|client)\/./;

/** Every link with an anchor has a target element, rendered from Markdown or the spec. */
export const deadAnchor = defineRule({
  id: 'dead-anchor',
  group: 'pages',
  check(context) {
    const { files, report } = context;
    const pages = context.pages();
    const anchorsOf = createAnchorLookup(context);
    // The anchors of what can't be read are not gone.
    const isKnown = (target: string): boolean => isReadable(context) || !OF_SPEC.test(target);
    for (const [file, { links }] of pages) {
      for (const { line, text } of links.filter((link) => !isExternal(link.text))) {
        const { file: target, exists, anchor } = resolveLink(text, file, context);
        if (!exists || anchor === undefined || !target.endsWith('.md') || !isKnown(target)) continue;
        if (anchorsOf(target).has(anchor)) continue;
        const column = columnOf(files.get(file) ?? '', line, text);
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

/** Finds the anchors of a page, when they are first asked for: few pages are linked with an anchor. */
function createAnchorLookup(input: CheckInput): (file: string) => ReadonlySet<string> {
  const site = createSiteIndex(input.catalog);
  const known = new Map<string, ReadonlySet<string>>();
  return (file) => {
    const page = input.pages().get(file);
    const anchors = known.get(file) ?? (page ? pageAnchors(page, site) : new Set());
    known.set(file, anchors);
    return anchors;
  };
}
