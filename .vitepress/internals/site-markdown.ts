import type { Plugin } from 'vite';
import type { MarkdownOptions, MarkdownRenderer } from 'vitepress';
import type { HoverSession } from '../../scripts/hovers/hover-session.ts';
import { hashText } from '../../scripts/lib/hash.ts';
import type { Problem } from '../../scripts/lib/problem.ts';
import type { SiteIndex } from '../../scripts/reference/site-index.ts';
import { markdownOptions } from '../../scripts/writers/html/markdown-options.ts';
import { cacheHighlights } from './highlight-cache.ts';
import { blockOf } from './hover-transformer.ts';
import { pageKeys } from './page-keys.ts';
import { partialBuild } from './partial-build.ts';
import { siteHovers } from './site-hovers.ts';
import { externalizeStaticText } from './static-text.ts';

/** What pages are made from. */
export interface SiteMarkdownInput {
  project: string;
  base: string;
  command: 'build' | 'serve';
  session: HoverSession;
  catalogue(): SiteIndex;
  /** Gets what does not compile in a page's blocks, each time the page is rendered. */
  report(page: string, problems: readonly Problem[]): void;
}

/** How the site makes pages: with hovers, and in a build with what earlier builds have highlighted. */
export function siteMarkdown(input: SiteMarkdownInput): {
  markdown: MarkdownOptions;
  plugins: Plugin[];
  /** To be called when all pages are made. */
  finish(): Promise<void>;
} {
  const { project, base, command, session, catalogue, report } = input;
  const hovers = siteHovers(project, session, report);
  const texts = externalizeStaticText();
  const keys = pageKeys();
  const partial = partialBuild(project, keys);
  const finishers: (() => unknown)[] = [() => session.close()];
  const options = markdownOptions({
    project,
    base,
    findOperation: (endpoint) => catalogue().operations.get(endpoint),
    catalogue,
    codeTransformers: hovers.transformers,
  });
  const stampOf = (code: string, attributes: string): string => {
    const block = blockOf(code.trimEnd(), 'ts', attributes);
    return block ? hashText(JSON.stringify(hovers.hoversOf(block).nodes)) : '';
  };
  const config = (markdown: MarkdownRenderer): void => {
    if (command === 'build') finishers.push(cacheHighlights(markdown, project, stampOf));
    hovers.awaitHovers(markdown);
    if (command === 'build') texts.withdraw(markdown);
    if (command === 'build') keys.watch(markdown);
  };
  return {
    markdown: {
      ...options,
      async config(markdown) {
        await options.config?.(markdown);
        config(markdown);
      },
      // Rendered pages change with the spec, which the cache does not know.
      cache: command === 'build',
    },
    plugins: [partial.plugin, texts.plugin],
    async finish() {
      for (const finish of finishers) finish();
      await partial.finish();
    },
  };
}
