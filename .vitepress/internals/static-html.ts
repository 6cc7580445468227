import type { Plugin } from 'vite';
import type { SSGContext } from 'vitepress';
import { hashText } from '../../scripts/lib/hash.ts';
import type { RenderEnvironment, RenderStep, SfcBlock, SfcBlocks } from './render-pipeline.ts';

const MODULE = 'virtual:static-html/';
const RESOLVED_MODULE = `\0${MODULE}`;
/** The placeholder of a part in both bundles; a comment, which is HTML of one root as the part itself. */
const MARK = /<!--static-html:(\w+)-->/g;
const MARK_LITERAL = /["'`]<!--static-html:(\w+)-->["'`]/g;

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
 * node, which VitePress leaves out of the script that a first visit loads. In a build it holds a mark, for which the
 * HTML is put into the page's finished script and its finished HTML.
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
        const key = hashText(part);
        store.set(key, part);
        return key;
      });
      if (keys.length) addImport(environment, `${MODULE}${relativePath}/${keys.join(',')}`, keys.length);
      return html;
    },
  };
  const literalOf = (key: string): string =>
    command === 'build' ? `"<!--static-html:${key}-->"` : JSON.stringify(partOf(key));
  return {
    step,
    plugin: createPlugin(literalOf, partOf),
    postRender: (context) => ({ ...context, content: context.content.replace(MARK, (_, key: string) => partOf(key)) }),
  };
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

/** Serves the virtual modules; in a build, puts the parts into the finished scripts of pages. */
function createPlugin(literalOf: (key: string) => string, partOf: (key: string) => string): Plugin {
  return {
    name: 'static-html',
    resolveId: { filter: { id: new RegExp(`^${MODULE}`) }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: new RegExp(`^${RESOLVED_MODULE}`) },
      handler(id) {
        const keys = id.slice(id.lastIndexOf('/') + 1).split(',');
        const components = keys.map(
          (key, index) => `export const ${componentName(index)} = () => createStaticVNode(${literalOf(key)}, 1);`,
        );
        return `import { createStaticVNode } from 'vue';\n${components.join('\n')}\n`;
      },
    },
    generateBundle: {
      // After VitePress has made the scripts of first visits, which have no static nodes.
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.config.build.ssr) return;
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.facadeModuleId?.endsWith('.md')) continue;
          chunk.code = chunk.code.replace(MARK_LITERAL, (_, key: string) => templateLiteral(partOf(key)));
        }
      },
    },
  };
}

/** A text as a literal in which the quotes of HTML need no escape. */
const templateLiteral = (text: string): string => `\`${text.replace(/[\\`]|\$\{/g, '\\$&').replaceAll('\r', '\\r')}\``;
