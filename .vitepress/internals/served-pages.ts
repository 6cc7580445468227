import type { Plugin } from 'vite';
import { createHtmlStore } from './html-store.ts';
import type { RenderEnvironment, SfcBlock, SfcBlocks } from './render-pipeline.ts';
import type { SitePages } from './site-pages.ts';

const MODULE = 'virtual:static-html/';
const RESOLVED_MODULE = `\0${MODULE}`;

/**
 * The pages of a served site. Takes the finished HTML of tables and code past Vue's template compiler, which would build and
 * keep a syntax tree of every row. `environment.staticHtml` puts a tag into the page, whose script imports the component, one
 * static node, from a virtual module that names the parts by their hashes.
 */
export function createServedPages(): SitePages {
  const store = createHtmlStore();
  const collected = new WeakMap<RenderEnvironment, string[]>();
  return {
    step: {
      name: 'static-html',
      before(_source, environment) {
        if (environment.relativePath === undefined) return;
        const parts: string[] = [];
        collected.set(environment, parts);
        environment.staticHtml = (html) => `<${componentName(parts.push(html.trim()) - 1)} />\n`;
      },
      after(html, environment) {
        const keys = (collected.get(environment) ?? []).map(store.add);
        if (keys.length) addImport(environment, keys);
        return html;
      },
    },
    vue: {},
    plugin: createPlugin(store.get),
    postRender: (context) => context,
  };
}

const componentName = (index: number): string => `StaticHtml${index}`;

/** Adds an import of a page's components to its `<script setup>`, of which a page may have one. */
function addImport({ relativePath, sfcBlocks }: RenderEnvironment, keys: readonly string[]): void {
  if (!sfcBlocks) throw new Error(`${relativePath}: no sfcBlocks in its environment; has VitePress changed?`);
  const id = `${MODULE}${relativePath}/${keys.join(',')}`;
  const names = keys.map((_, index) => componentName(index));
  const setup = sfcBlocks.scripts.find(({ tagOpen }) => /\ssetup\b/.test(tagOpen)) ?? addSetup(sfcBlocks);
  setup.contentStripped = `\nimport { ${names.join(', ')} } from ${JSON.stringify(id)};${setup.contentStripped}`;
  setup.content = `${setup.tagOpen}${setup.contentStripped}${setup.tagClose}`;
}

function addSetup({ scripts }: SfcBlocks): SfcBlock {
  const block = {
    type: 'script',
    content: '',
    contentStripped: '\n',
    tagOpen: '<script setup>',
    tagClose: '</script>',
  };
  scripts.push(block);
  return block;
}

/** Serves the virtual modules. */
function createPlugin(partOf: (key: string) => string): Plugin {
  return {
    name: 'static-html',
    resolveId: { filter: { id: new RegExp(`^${MODULE}`) }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: new RegExp(`^${RESOLVED_MODULE}`) },
      handler(id) {
        const keys = id.slice(id.lastIndexOf('/') + 1).split(',');
        const components = keys.map(
          (key, index) =>
            `export const ${componentName(index)} = () => createStaticVNode(${JSON.stringify(partOf(key))}, 1);`,
        );
        return `import { createStaticVNode } from 'vue';\n${components.join('\n')}\n`;
      },
    },
  };
}
