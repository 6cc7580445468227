import type { DocsPage } from '../../docs/docs-pages.ts';
import type { Output } from '../../lib/outputs.ts';
import type { Publication } from '../site-files/publication.ts';
import { llmsFullText, llmsText, productListPath, productListText } from './llms.ts';
import { markdownBody } from './markdown-body.ts';
import { createMarkdownContext, type MarkdownContext } from './markdown-context.ts';
import { escapeMarkdown, renderLink, renderTerm } from './markdown-syntax.ts';

/**
 * Every page as Markdown alone, beside it (`openapi/v3/pay/transactions/jsapi.md`), a list of them for language models
 * (`llms.txt`, and one for each product below it), and all in one (`llms-full.txt`).
 */
export const markdownPages: Publication = {
  matches: (path) => path.endsWith('.md') || path === FULL_LIST || path.endsWith(LIST),
  files(content, path) {
    const context = createMarkdownContext(content);
    const page = content.pages.find((each) => markdownPath(each) === path);
    if (page) return [pageFile(page, context)];
    const files = new Map(content.pages.map((each) => [each, pageFile(each, context)]));
    const full = llmsFullText(context, (each) => files.get(each)?.content ?? '');
    return [
      ...files.values(),
      { path: LIST, content: llmsText(context, Buffer.byteLength(full)) },
      ...context.site.docs
        .products()
        .map((product) => ({ path: productListPath(product.slug), content: productListText(product, context) })),
      { path: FULL_LIST, content: full },
    ];
  },
};

const LIST = 'llms.txt';
const FULL_LIST = 'llms-full.txt';

const pageFile = (page: DocsPage, context: MarkdownContext): Output => ({
  path: markdownPath(page),
  content: pageText(page, context),
});

/** Path of a page's Markdown in the built site. */
const markdownPath = ({ name }: DocsPage): string => `${name}.md`;

const H1 = /^# .+$/m;

/** The Markdown of a page: title, description, a link to the page itself, then its content. */
function pageText(page: DocsPage, context: MarkdownContext): string {
  const body = bodyOf(page, context);
  const lead = page.description === undefined ? [] : [renderTerm(page.description)];
  const where = renderLink('网页版', `${context.root.replace(/\/$/, '')}${page.url}`);
  const head = (title: string): string => [title, ...lead, where].join('\n\n');
  return H1.test(body) ? body.replace(H1, head) : `${head(`# ${escapeMarkdown(page.title)}`)}\n\n${body}`;
}

function bodyOf(page: DocsPage, context: MarkdownContext): string {
  try {
    return markdownBody(page, context);
  } catch (error) {
    throw new Error(`${page.file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
