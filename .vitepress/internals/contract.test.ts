import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import type { ResolvedConfig, ViteDevServer } from 'vite';
import {
  build,
  createMarkdownRenderer,
  createServer,
  disposeMdItInstance,
  type MarkdownRenderer,
  resolveConfig,
  type SiteConfig,
  type UserConfig,
} from 'vitepress';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addOutputs, type Outputs } from './bundle-outputs.ts';
import { withPolicy } from './content-security-policy.ts';
import { createErrorOverlay } from './error-overlay.ts';
import { ownHashes } from './page-hashes.ts';
import { installPipeline, type RenderEnvironment } from './render-pipeline.ts';
import type { SitePages } from './site-pages.ts';
import { staticCodeBlocks } from './static-code-blocks.ts';
import { createStaticPages } from './static-pages.ts';
import { UNUSED_COMPONENTS, UNUSED_STYLES } from './stub-theme-components.ts';

/*
 * The contract between the patches of this folder and VitePress, Vite and the default theme, tried on a site of three
 * pages. Each message begins with the patch that an upgrade has broken.
 */

const { resolve } = createRequire(import.meta.url);
const VITEPRESS = dirname(resolve('vitepress/package.json'));
const VITE = dirname(resolve('vite/package.json'));
const THEME = join(VITEPRESS, 'dist/client/theme-default');
const PART = '<p class="part">a static part of the page</p>';
const CODE = 'const answer = 42;';

const PAGES: Record<string, string> = {
  'index.md': `# Index\n\nPART\n\n\`\`\`ts\n${CODE}\n\`\`\`\n\n[other](/other#a：b)\n`,
  'other.md': '# Other\n\n## a：b\n',
  'dropped.md': '# Dropped\n',
};

/** Observations of VitePress in a build of the site. */
const seen = {
  renderings: [] as { source: string; environment: RenderEnvironment }[],
  order: [] as string[],
  inputs: [] as string[],
  configs: [] as (SiteConfig | undefined)[],
  outputs: { pages: {}, shared: [] } as Outputs,
  scripts: new Map<string, string>(),
  html: new Map<string, string>(),
};
let root = '';
let dist = '';

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'contract-')));
  dist = join(root, '.vitepress/dist');
  await mkdir(join(root, '.vitepress'));
  await symlink(dirname(VITEPRESS), join(root, 'node_modules'));
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  for (const [page, text] of Object.entries(PAGES)) await writeFile(join(root, page), text);
  await writeFile(join(root, 'example.ts'), CODE);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Renders `PART` as finished HTML, as our containers do theirs. */
function configureMarkdown(markdown: MarkdownRenderer, site: SitePages): void {
  const { text } = markdown.renderer.rules;
  markdown.renderer.rules.text = (tokens, index, options, environment, self) =>
    tokens[index]?.content === 'PART' ? PART : (text?.(tokens, index, options, environment, self) ?? '');
  const recorder = {
    name: 'recorder',
    before: (source: string, environment: RenderEnvironment) =>
      void seen.renderings.push({ source, environment: { ...environment } }),
  };
  installPipeline(markdown, [recorder, staticCodeBlocks, site.step]);
}

/** Builds the site with our patches and records what they rely on. */
async function buildSite(): Promise<void> {
  const site = createStaticPages((html) => html);
  const hashes = ownHashes();
  const config: UserConfig = {
    markdown: { config: (markdown) => configureMarkdown(markdown, site) },
    vue: site.vue,
    postRender: site.postRender,
    transformHtml(html, file, context) {
      const page = withPolicy(hashes.transformHtml(html, file, context));
      seen.html.set(relative(dist, file), page);
      return page;
    },
    buildEnd: (siteConfig) => hashes.buildEnd(siteConfig),
    vite: {
      logLevel: 'silent',
      plugins: [
        site.plugin,
        {
          name: 'observer',
          configResolved: (resolved: ResolvedConfig & { vitepress?: SiteConfig }) =>
            void seen.configs.push(resolved.vitepress),
          options(options) {
            seen.inputs = Object.entries(options.input ?? {}).map(([name, file]) => `${name} ${relative(root, file)}`);
          },
          writeBundle(_options, bundle) {
            const isServer = this.environment.config.build.ssr !== false;
            seen.order.push(isServer ? 'server' : 'client');
            addOutputs(root, Object.values(bundle), seen.outputs, isServer);
            for (const output of isServer ? [] : Object.values(bundle)) {
              const text = output.type === 'chunk' ? output.code : String(output.source);
              seen.scripts.set(basename(output.fileName), text);
            }
            const [first] = seen.configs;
            if (isServer && first) first.pages = first.pages.filter((page) => page !== 'dropped.md');
          },
        },
      ],
    },
  };
  await writeFile(join(root, '.vitepress/config.js'), 'export default globalThis.contractConfig;');
  Object.assign(globalThis, { contractConfig: config });
  disposeMdItInstance();
  await build(root);
}

const textOf = (html = ''): string => html.replace(/<[^>]*>/g, '');

const scriptsOf = (pattern: RegExp): string[] =>
  [...seen.scripts].flatMap(([name, text]) => (pattern.test(name) ? [text] : []));

describe('a build', () => {
  beforeAll(buildSite, 60_000);

  test('renders every page once, by `renderAsync`', () => {
    const message = 'render-pipeline.ts: VitePress renders each page by one call of markdown.renderAsync';
    const pages = seen.renderings.map(({ environment }) => environment.relativePath).sort();
    expect(pages, message).toEqual(['dropped.md', 'index.md', 'other.md']);
  });

  test('renders with this environment', () => {
    const message = 'page-keys.ts: renderPages() calls the renderer as VitePress does';
    const found = seen.renderings.find(({ environment }) => environment.relativePath === 'other.md');
    const path = join(root, 'other.md');
    const environment = { path, realPath: path, relativePath: 'other.md', cleanUrls: false, relativizeUrls: true };
    expect(found?.environment, message).toEqual({ ...environment, includes: [], localeIndex: 'root' });
    expect(found?.source, message).toBe(PAGES['other.md']);
  });

  test('has its content in the HTML of the page, from which its script takes it', () => {
    const html = seen.html.get('index.html') ?? '';
    const part = /<div data-page="(\w+)">[\s\S]*<p class="part">a static part of the page<\/p>/.exec(html);
    expect(part, 'static-pages.ts: postRender gets the content of the page').not.toBeNull();
    expect(textOf(html), 'static-pages.ts: a code block is in the page').toContain(CODE);
    expect(html, 'static-pages.ts: v-pre is for the compiler alone').not.toContain('v-pre');
    const [page = ''] = scriptsOf(/^index\.md\.[\w-]+\.js$/);
    const [lean = ''] = scriptsOf(/^index\.md\.[\w-]+\.lean\.js$/);
    for (const script of [page, lean]) {
      expect(script, 'static-pages.ts: transform() knows by build.ssr that the bundle is for browsers').toContain(
        part?.[1],
      );
      expect(script, 'static-pages.ts: no bundle has HTML of pages').not.toMatch(/static part|static-page|answer/);
    }
  });

  test('takes its pages from configuration and inputs that plugins can change', () => {
    expect(seen.inputs.sort(), 'partial-build.ts: pages are inputs of both bundles, beside `app`').toEqual([
      expect.stringMatching(/^app /),
      'dropped.md dropped.md',
      'index.md index.md',
      'other.md other.md',
    ]);
    expect(seen.configs, 'partial-build.ts: `vitepress` is in the configuration of both bundles').toEqual([
      expect.objectContaining({ srcDir: root, outDir: dist }),
      expect.objectContaining({ srcDir: root, outDir: dist }),
    ]);
    expect(seen.order, 'partial-build.ts: the bundle of the server is the last').toEqual(['client', 'server']);
    expect([...seen.html.keys()].sort(), 'partial-build.ts: VitePress renders the pages of `site.pages`').toEqual([
      '404.html',
      'index.html',
      'other.html',
    ]);
  });

  test('names scripts and writes hashmap.json in this way', async () => {
    const { pages, shared } = seen.outputs;
    expect(Object.keys(pages).sort(), 'bundle-outputs.ts: pages have chunks of their own').toEqual(
      Object.keys(PAGES).sort(),
    );
    for (const { script, imports } of Object.values(pages)) {
      expect(script, 'bundle-outputs.ts: the name of a script').toMatch(/^assets\/[^/]+\.md\.[\w-]+\.js$/);
      expect(imports, 'bundle-outputs.ts: minified code has import{…}from"…"').toMatch(/\.js" \w/);
    }
    expect(shared.join(), 'bundle-outputs.ts: shared files are no scripts of pages').not.toContain('.md.');
    const hashes = JSON.parse(await readFile(join(dist, 'hashmap.json'), 'utf8')) as Record<string, string>;
    const own = Object.entries(pages).map(([page, { script }]) => [page, /\.md\.([\w-]+)\.js$/.exec(script)?.[1]]);
    expect(hashes, 'bundle-outputs.ts: hashmap.json has the hashes by the names of pages').toEqual(
      Object.fromEntries(own),
    );
  });

  test('lets a page have its own hash alone', async () => {
    const [metadata = ''] = await readdir(join(dist, 'assets/chunks')).then((files) =>
      files.filter((file) => file.startsWith('metadata.')),
    );
    const script = await readFile(join(dist, 'assets/chunks', metadata), 'utf8');
    expect(script, 'page-hashes.ts: the hashes are the first statement of the metadata script').toMatch(
      /^window\.__VP_SITE_DATA__=/,
    );
    expect(seen.html.get('index.html'), 'page-hashes.ts: a page names its script in a modulepreload').toContain(
      '<script>window.__VP_HASH_MAP__={"index.md":',
    );
    const client = await readFile(join(VITEPRESS, 'dist/client/app/utils.js'), 'utf8');
    expect(client, 'theme/page-hashes.ts: the client reads __VP_HASH_MAP__ at each page').toContain('__VP_HASH_MAP__[');
  });

  test('has no styles in attributes but those that are taken out', () => {
    const html = seen.html.get('other.html') ?? '';
    expect(html.match(/<[^>]* style="[^>]*>/g), 'content-security-policy.ts: the styles of VitePress').toBeNull();
  });
});

describe('the Markdown renderer', () => {
  let markdown: MarkdownRenderer;
  beforeAll(async () => {
    disposeMdItInstance();
    markdown = await createMarkdownRenderer(root);
  });
  afterAll(disposeMdItInstance);

  test('collects scripts in `sfcBlocks`', async () => {
    const environment: RenderEnvironment = {};
    await markdown.renderAsync('<script setup>\nconst a = 1;\n</script>\n\ntext\n', environment);
    expect(environment.sfcBlocks, 'served-pages.ts: environment.sfcBlocks').toMatchObject({
      scripts: [
        {
          type: 'script',
          content: '<script setup>\nconst a = 1;\n</script>',
          contentStripped: '\nconst a = 1;\n',
          tagOpen: '<script setup>',
          tagClose: '</script>',
        },
      ],
      styles: [],
      customBlocks: [],
    });
  });

  test('wraps a code block in this way', async () => {
    const blocks: string[] = [];
    const staticHtml = (html: string): string => {
      blocks.push(html);
      return '';
    };
    const html = await markdown.renderAsync(`\`\`\`ts\n${CODE}\n\`\`\`\n`, {});
    await staticCodeBlocks.after?.(html, { staticHtml });
    expect(blocks, `static-code-blocks.ts: CODE_BLOCK matches ${html}`).toHaveLength(1);
    expect(blocks[0], 'static-code-blocks.ts: v-pre is for the compiler alone').not.toContain('v-pre');
  });

  test('highlights in the background, behind a placeholder', async () => {
    const html = markdown.options.highlight?.(CODE, 'ts', '') ?? '';
    const id = /<!--::markdown-it-async::(\w+)::-->/.exec(html)?.[1] ?? '';
    const [pending] = markdown.placeholderMap.get(id) ?? [];
    expect(await pending, 'highlight-cache.ts: the placeholder leads to the block by placeholderMap').toContain('<pre');
  });

  test('knows the file of an embedded example', () => {
    const environment = { path: join(root, 'index.md'), relativePath: 'index.md' };
    const [fence] = markdown.parse('<<< ./example.ts\n', environment);
    expect(fence?.meta?.src, 'writers/html/example-blocks.ts: token.meta.src').toBe(join(root, 'example.ts'));
  });

  test('is another one once it is disposed of', async () => {
    disposeMdItInstance();
    const message = 'site/dev/dev-server.ts: disposeMdItInstance() frees the renderer of the old configuration';
    expect(await createMarkdownRenderer(root), message).not.toBe(markdown);
  });
});

describe('a server', () => {
  let server: ViteDevServer;
  beforeAll(async () => {
    disposeMdItInstance();
    await writeFile(join(root, '.vitepress/config.js'), 'export default {};');
    const config = await resolveConfig(root);
    const options = { middlewareMode: true, ws: false } as const;
    const marked = { ...config, vite: { ...config.vite, define: { __CONTRACT__: '1' }, logLevel: 'silent' as const } };
    server = await createServer(root, options, async () => undefined, marked);
  }, 30_000);
  afterAll(() => server?.close());

  test('takes a configuration that is read already', () => {
    expect(server.config.define, 'site/dev/dev-server.ts: the fourth argument of createServer').toHaveProperty(
      '__CONTRACT__',
    );
  });

  test('renders a page by the path of its Markdown, and knows its module', async () => {
    const { client } = server.environments;
    const result = await client.transformRequest('/other.md');
    expect(result?.code, 'prewarm-page.ts: transformRequest("/other.md")').toContain('__pageData');
    const files = [...client.moduleGraph.idToModuleMap.values()].map(({ file }) => file);
    expect(files, 'reload-pages.ts: moduleGraph.idToModuleMap').toContain(join(root, 'other.md'));
  });

  test('sends updates by `hot.send`, after which the overlay is gone', async () => {
    const { client } = server.environments;
    const sent: string[] = [];
    client.hot.send = (payload: { type: string } | string) =>
      void sent.push(typeof payload === 'string' ? payload : payload.type);
    createErrorOverlay(server, root);
    const module = [...client.moduleGraph.idToModuleMap.values()].find(({ file }) => file?.endsWith('other.md'));
    if (module) await client.reloadModule(module);
    expect(sent, 'error-overlay.ts: updates go through environments.client.hot.send').not.toEqual([]);
    const source = await readFile(join(VITE, 'dist/client/client.mjs'), 'utf8');
    const message = 'error-overlay.ts: the client removes the overlay with each update, and reloads at the first one';
    const onUpdate = /case "update":[\s\S]*?break;/.exec(source)?.[0];
    expect(onUpdate, message).toContain('clearOverlayOrReloadOnFirstUpdate()');
    expect(/function clearOverlayOrReloadOnFirstUpdate[\s\S]*?\n\}/.exec(source)?.[0], message).toMatch(
      /hasErrorOverlay\(\)[\s\S]*clearErrorOverlay\(\)/,
    );
  });
});

describe('files', () => {
  test('of the default theme have the names of the stubs', async () => {
    const files = (await readdir(THEME, { recursive: true })).map((file) => basename(file));
    const stubs = [
      ...[...UNUSED_COMPONENTS].map((name) => `${name}.vue`),
      ...[...UNUSED_STYLES].map((name) => `${name}.css`),
    ];
    expect(stubs.length).toBeGreaterThan(0);
    const message = 'stub-theme-components.ts: the default theme has these files';
    expect(
      stubs.filter((name) => !files.includes(name)),
      message,
    ).toEqual([]);
  });

  test('that are started or set by name are there', async () => {
    const command = join(VITEPRESS, 'bin/vitepress.js');
    expect(existsSync(command), 'site/build-stages.ts: vitepress/bin/vitepress.js').toBe(true);
    const chunks = await readdir(join(VITE, 'dist/node/chunks'));
    const texts = await Promise.all(chunks.map((file) => readFile(join(VITE, 'dist/node/chunks', file), 'utf8')));
    const message = 'lib/vite-variables.ts: Vite reads VITE_CONFIG_NATIVE_IGNORE_WARNING';
    expect(
      texts.some((text) => text.includes('VITE_CONFIG_NATIVE_IGNORE_WARNING')),
      message,
    ).toBe(true);
  });
});
