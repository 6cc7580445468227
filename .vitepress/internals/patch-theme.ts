import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const CLIENT_PART = /\/vitepress\/dist\/client\/(?:theme-default\/.*\.vue|app\/index\.js)$/;

const HYDRATE_LATER = fileURLToPath(new URL('../theme/hydrate-later.ts', import.meta.url));

/** Parts of the layout that are hydrated in tasks of their own: as one task they block a phone for too long. */
const LATER_PARTS = ['VPNav', 'VPSidebar', 'VPContent'];

/** Changes of the source of VitePress' client and the components of its default theme, by name. */
const CHANGES: ReadonlyMap<string, (source: string) => string> = new Map([
  // The outline stands beside the content; with the Tab key it comes after it.
  ['VPDoc', outlineLast],
  // A page has one footer, that of the site; a second one is a landmark without a meaning.
  ['VPDocFooter', (source: string) => source.replace('<footer', '<div').replace('</footer>', '</div>')],
  ['Layout', hydrateInPieces],
  // Every element's style would be computed again, for a direction that the page has already.
  ['index', setDirectionOnce],
  // The bar with the outline is there from the start: what comes with the headings would push the page down.
  ['VPLocalNav', awaitHeadings],
]);

/** Shows the bar of pages that will have an outline, until the headings are known. */
function awaitHeadings(source: string): string {
  const state = [
    'const { theme, frontmatter, page } = useData();',
    'const isAwaited = ref(frontmatter.value.outline !== false && !page.value.isNotFound);',
    'onContentUpdated(() => requestAnimationFrame(() => (isAwaited.value = false)));',
  ];
  return source
    .replace('import { computed,', "import { onContentUpdated } from 'vitepress';\nimport { computed,")
    .replace('const { theme } = useData();', state.join('\n'))
    .replace('(hasLocalNav || hasSidebar || isScrolled)', '(hasLocalNav || isAwaited || hasSidebar || isScrolled)')
    .replace("'empty': !hasLocalNav", "'empty': !hasLocalNav && !isAwaited")
    .replace("'fixed': !hasLocalNav && !hasSidebar", "'fixed': !hasLocalNav && !isAwaited && !hasSidebar");
}

/** Has Vue take over the large parts of the layout one after another. */
function hydrateInPieces(source: string): string {
  const start = source.replace('<script setup>', `$&\nimport { hydrateLater } from ${JSON.stringify(HYDRATE_LATER)};`);
  return LATER_PARTS.reduce(
    (text, name) =>
      text.replace(`import ${name} from `, `const ${name} = hydrateLater(${name}Part);\nimport ${name}Part from `),
    start,
  );
}

/** Sets the direction of the document only where it is another one. */
function setDirectionOnce(source: string): string {
  return source.replace('document.documentElement.dir = ', 'if (document.documentElement.dir !== dir.value) $&');
}

/** Puts the outline of a page behind its content. */
function outlineLast(source: string): string {
  const start = source.indexOf('      <div v-if="hasAside" class="aside"');
  const content = source.indexOf('      <div class="content">');
  const end = source.indexOf('    </div>\n    <slot name="doc-bottom" />');
  if (start === -1 || content < start || end < content) return source;
  return `${source.slice(0, start)}${source.slice(content, end)}${source.slice(start, content)}${source.slice(end)}`;
}

/** Patches parts of VitePress' client and its default theme. Throws when one is not as expected, so that the change is reviewed. */
export function patchTheme(): Plugin {
  return {
    name: 'patch-theme',
    enforce: 'pre',
    transform(source, id) {
      const change = CLIENT_PART.test(id) ? CHANGES.get(parse(id).name) : undefined;
      if (!change) return undefined;
      const changed = change(source);
      if (changed === source) throw new Error(`${id} is not as expected: has VitePress changed?`);
      return { code: changed, map: null };
    },
  };
}
