import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkdownOptions } from 'vitepress';
import { frontmatterText } from '../../docs/frontmatter.ts';
import { PAGE_SYNTAX } from '../../docs/page-syntax.ts';
import type { SiteIndex } from '../../reference/site-index.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { exampleFiles } from '../../spec/example-forms.ts';
import { type DiagramDrawer, diagramFences } from './diagrams/diagram.ts';
import { type FrameExample, prepareFences } from './example-blocks.ts';
import type { FindDescription } from './html-lists.ts';
import { keyModeContainer } from './key-mode-container.ts';
import { exampleCall, exampleId, renderTabs, renderWithoutScripts } from './language-tabs.ts';
import { pageContainers } from './page-containers.ts';
import { descriptionLead, emptyTableHeads, headingLinks, repositoryLinks, withoutTimeLimit } from './page-rules.ts';
import { plainOutline } from './plain-outline.ts';
import { runnableBlocks } from './runnable-blocks.ts';
import { staticPart } from './static-part.ts';
import { renderBadge, type Verification } from './verified-badge.ts';

/** The content that Markdown is rendered with. `site` is asked for at each page: the dev server exchanges it. */
export interface MarkdownInput {
  project: string;
  /** The site's folder on its host, with slashes around. */
  base: string;
  site: () => SiteIndex;
  /** The address of the project's repository; absent when it is not known. */
  repository?: string | undefined;
  /** Finds the verification of an operation's example, given its file; absent where badges are not shown. */
  verified?: (operation: Operation, file: string) => Verification | undefined;
  codeTransformers: NonNullable<MarkdownOptions['codeTransformers']>;
  /** Without one, diagrams are text alone. */
  drawer?: DiagramDrawer;
}

/** VitePress' options for Markdown: our containers, their parts as static HTML, Chinese labels. */
export function markdownOptions(input: MarkdownInput): MarkdownOptions {
  return {
    ...PAGE_SYNTAX,
    codeTransformers: [withoutTimeLimit, runnableBlocks, ...input.codeTransformers],
    codeCopyButton: { tooltipText: '复制代码', copiedText: '已复制' },
    config(markdown) {
      descriptionLead(markdown);
      emptyTableHeads(markdown);
      headingLinks(markdown);
      plainOutline(markdown);
      repositoryLinks(markdown, input.repository);
      prepareFences(markdown, input.project, frameExamples(input));
      keyModeContainer(markdown);
      const { site, base, project } = input;
      pageContainers(markdown, { site, base, describe: describeFrom(project) });
      diagramFences(markdown, input.drawer);
    },
  };
}

/** Reads descriptions from disk at each call: pages change while the site is served. */
const describeFrom =
  (project: string): FindDescription =>
  (page) => {
    const file = join(project, 'docs', `${page}.md`);
    return existsSync(file) ? (frontmatterText(readFileSync(file, 'utf8'), 'description')?.text ?? '') : '';
  };

/** Writes the badge and the language tabs above each of an operation's own examples, and what readers without scripts see below. */
function frameExamples({ project, site, verified }: MarkdownInput): FrameExample {
  return (file, endpoint, environment) => {
    const { operations, server } = site();
    const operation = operations.get(endpoint);
    if (!operation || !exampleFiles(operation).includes(file)) return { above: '' };
    const verification = verified?.(operation, file);
    const badge = verification ? [renderBadge(verification)] : [];
    const call = exampleCall(project, { operation, file }, server);
    const tabs = call ? [renderTabs(call, exampleId(file))] : [];
    return {
      above: [...badge, ...tabs].map((part) => staticPart(part, environment)).join(''),
      below: call ? staticPart(renderWithoutScripts(call), environment) : '',
    };
  };
}
