import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkdownOptions } from 'vitepress';
import { frontmatterText } from '../../docs/frontmatter.ts';
import { PAGE_SYNTAX } from '../../docs/page-syntax.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { exampleFile } from '../../spec/locations.ts';
import { type CatalogContent, catalogContainer } from './catalog-container.ts';
import { descriptionLead } from './description-lead.ts';
import { type DiagramDrawer, diagramFences } from './diagrams/diagram.ts';
import { type AboveExample, nameExamples } from './example-blocks.ts';
import { withoutTimeLimit } from './highlight-time-limit.ts';
import { keyModeContainer } from './key-mode-container.ts';
import { languageTabs } from './language-tabs.ts';
import { type OperationSite, operationContainer } from './operation-container.ts';
import { type Describe, type ProductContent, productContainer } from './product-container.ts';
import { staticPart } from './static-part.ts';
import { emptyTableHeads } from './table-heads.ts';
import { verifiedBadges } from './verified-badges.ts';
import { webhookContainer } from './webhook-container.ts';

/** What Markdown is rendered with. The catalogue is asked for at each page: the dev server exchanges it. */
export interface MarkdownInput {
  project: string;
  /** The site's folder on its host, with slashes around. */
  base: string;
  findOperation: (endpoint: string) => Operation | undefined;
  catalogue: () => CatalogContent & OperationSite & ProductContent;
  codeTransformers: NonNullable<MarkdownOptions['codeTransformers']>;
  /** Without one, diagrams are text alone. */
  drawer?: DiagramDrawer;
}

/** VitePress' options for Markdown: our containers, their parts as static HTML, Chinese labels. */
export function markdownOptions(input: MarkdownInput): MarkdownOptions {
  return {
    ...PAGE_SYNTAX,
    codeTransformers: [withoutTimeLimit, ...input.codeTransformers],
    codeCopyButton: { tooltipText: '复制代码', copiedText: '已复制' },
    config(markdown) {
      descriptionLead(markdown);
      emptyTableHeads(markdown);
      nameExamples(markdown, input.project, partsAbove(input));
      keyModeContainer(markdown);
      operationContainer(markdown, input.findOperation, input.catalogue, input.base);
      webhookContainer(markdown, () => input.catalogue().webhooks, input.base);
      const describe = describeFrom(input.project);
      catalogContainer(markdown, input.catalogue, input.base, describe);
      productContainer(markdown, input.catalogue, input.base, describe);
      diagramFences(markdown, input.drawer);
    },
  };
}

/** Reads descriptions from disk at each call: pages change while the site is served. */
const describeFrom =
  (project: string): Describe =>
  (page) => {
    const file = join(project, 'docs', `${page}.md`);
    return existsSync(file) ? (frontmatterText(readFileSync(file, 'utf8'), 'description')?.text ?? '') : '';
  };

/** Above an operation's own example stands what was proven of it, and its tabs. */
function partsAbove({ project, findOperation, catalogue }: MarkdownInput): AboveExample {
  const badge = verifiedBadges(project);
  return (file, endpoint, environment) => {
    const operation = findOperation(endpoint);
    if (!operation || exampleFile(operation) !== file) return '';
    const parts = [badge(operation), languageTabs(project, operation, catalogue().server)].filter(Boolean);
    return parts.map((part) => staticPart(part, environment)).join('');
  };
}
