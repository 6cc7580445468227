import { basename } from 'node:path';
import type { Plugin } from 'vite';

const THEME_PART = /\/theme-default\/.*\.vue$/;

/** Changes of the source of components of VitePress' default theme, by name. */
const CHANGES: ReadonlyMap<string, (source: string) => string> = new Map([
  // The outline stands beside the content; with the Tab key it comes after it.
  ['VPDoc', outlineLast],
  // A page has one footer, that of the site; a second one is a landmark without a meaning.
  ['VPDocFooter', (source: string) => source.replace('<footer', '<div').replace('</footer>', '</div>')],
  // The bar with the outline is there from the start: what comes with the headings would push the page down.
  ['VPLocalNav', awaitHeadings],
]);

/** Shows the bar of pages that will have an outline, until the headings are known. */
function awaitHeadings(source: string): string {
  const state = [
    'const { theme, frontmatter, page } = useData();',
    'const isAwaited = ref(frontmatter.value.outline !== false && !page.value.isNotFound);',
    'onMounted(() => requestAnimationFrame(() => (isAwaited.value = false)));',
  ];
  return source
    .replace('const { theme } = useData();', state.join('\n'))
    .replace('(hasLocalNav || hasSidebar || isScrolled)', '(hasLocalNav || isAwaited || hasSidebar || isScrolled)')
    .replace("'empty': !hasLocalNav", "'empty': !hasLocalNav && !isAwaited")
    .replace("'fixed': !hasLocalNav && !hasSidebar", "'fixed': !hasLocalNav && !isAwaited && !hasSidebar");
}

/** Puts the outline of a page behind its content. */
function outlineLast(source: string): string {
  const start = source.indexOf('      <div v-if="hasAside" class="aside"');
  const content = source.indexOf('      <div class="content">');
  const end = source.indexOf('    </div>\n    <slot name="doc-bottom" />');
  if (start === -1 || content < start || end < content) return source;
  return `${source.slice(0, start)}${source.slice(content, end)}${source.slice(start, content)}${source.slice(end)}`;
}

/** Patches components of the default theme. Throws when one is not as expected, so that the change is reviewed. */
export function patchTheme(): Plugin {
  return {
    name: 'patch-theme',
    enforce: 'pre',
    transform(source, id) {
      const change = THEME_PART.test(id) ? CHANGES.get(basename(id, '.vue')) : undefined;
      if (!change) return undefined;
      const changed = change(source);
      if (changed === source) throw new Error(`${id} is not as expected: has VitePress changed?`);
      return { code: changed, map: null };
    },
  };
}
