import type { Plugin } from 'vite';
import type { SSGContext } from 'vitepress';
import { hashText } from '../../scripts/lib/hash.ts';
import type { RenderEnvironment, RenderStep, SfcBlock, SfcBlocks } from './render-pipeline.ts';

const MODULE = 'virtual:static-html/';
const RESOLVED_MODULE = `\0${MODULE}`;
/** The placeholder of a part in the server's bundle; a comment, which is HTML of one root as the part itself. */
const MARK = /<!--static-html:(\w+)-->/g;

/** Hexadecimal digits of a key: so many that no two of ten thousand parts have the same. */
const KEY_LENGTH = 16;

/** Takes what is too heavy out of the parts of a page; `text` is what stands around them. */
type Lighten = (parts: readonly string[], page: string, text: string) => string[];

/** Finished HTML of pages, and the hooks that bring it into them. */
export interface StaticHtml {
  step: RenderStep;
  plugin: Plugin;
  /** VitePress' hook of that name. */
  postRender(context: SSGContext): SSGContext;
}

/**
 * Takes finished HTML past Vue's template compiler, which would build and keep a syntax tree of every row, and in a build
 * past both bundles: together most of their time and memory. `environment.staticHtml` puts a tag into the page, whose
 * script imports the component from a virtual module that names the parts by their hashes. A component is one static
 * node. In a build the server's holds a mark, for which the HTML is put into the finished page, and the browser's takes
 * the HTML from that page (`theme/page-parts.ts`): a site that had it in scripts as well would be a third larger.
 */
export function createStaticHtml(command: 'build' | 'serve', lighten: Lighten = (parts) => [...parts]): StaticHtml {
  const store = new Map<string, string>();
  const collected = new WeakMap<RenderEnvironment, string[]>();
  const partOf = (key: string): string => {
    const html = store.get(key);
    if (html === undefined) throw new Error(`No static HTML ${key}: the page that has it was not rendered.`);
    return html;
  };
  const step: RenderStep = {
    name: 'static-html',
    before(_source, environment) {
      if (environment.relativePath === undefined) return;
      const parts: string[] = [];
      collected.set(environment, parts);
      environment.staticHtml = (html) => `<${componentName(parts.push(html.trim()) - 1)} />\n`;
    },
    after(html, environment) {
      const { relativePath = '' } = environment;
      const parts = lighten(collected.get(environment) ?? [], relativePath, html);
      const keys = parts.map((part) => {
        const key = hashText(part).slice(0, KEY_LENGTH);
        store.set(key, command === 'build' ? withKey(part, key) : part);
        return key;
      });
      if (keys.length) addImport(environment, `${MODULE}${relativePath}/${keys.join(',')}`, keys.length);
      return html;
    },
  };
  const expressionOf = (key: string, ssr: boolean): string => {
    if (command === 'serve') return JSON.stringify(partOf(key));
    return ssr ? `"<!--static-html:${key}-->"` : `window.__PAGE_PART__?.("${key}") ?? ""`;
  };
  return {
    step,
    plugin: createPlugin(expressionOf),
    postRender: (context) => ({ ...context, content: context.content.replace(MARK, (_, key: string) => partOf(key)) }),
  };
}

/** A part, with its key on its root element. */
function withKey(part: string, key: string): string {
  const marked = part.replace(/^<[a-z][\w-]*(?=[\s>])/i, (tag) => `${tag} data-part="${key}"`);
  if (marked === part) throw new Error(`Static HTML has to begin with an element: ${part.slice(0, 80)}`);
  return marked;
}

const componentName = (index: number): string => `StaticHtml${index}`;

/** Adds an import of a page's components to its `<script setup>`, of which a page may have one. */
function addImport({ relativePath, sfcBlocks }: RenderEnvironment, id: string, count: number): void {
  if (!sfcBlocks) throw new Error(`${relativePath}: no sfcBlocks in its environment; has VitePress changed?`);
  const names = Array.from({ length: count }, (_, index) => componentName(index));
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
function createPlugin(expressionOf: (key: string, ssr: boolean) => string): Plugin {
  return {
    name: 'static-html',
    resolveId: { filter: { id: new RegExp(`^${MODULE}`) }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: new RegExp(`^${RESOLVED_MODULE}`) },
      handler(id) {
        const ssr = this.environment.config.build.ssr !== false;
        const keys = id.slice(id.lastIndexOf('/') + 1).split(',');
        const components = keys.map(
          (key, index) =>
            `export const ${componentName(index)} = () => createStaticVNode(${expressionOf(key, ssr)}, 1);`,
        );
        return `import { createStaticVNode } from 'vue';\n${components.join('\n')}\n`;
      },
    },
  };
}
