import type { DocsPage } from '../../docs/docs-pages.ts';
import type { Output } from '../../lib/outputs.ts';
import type { Publication } from '../site-files/publications.ts';
import { llmsFullText, llmsText } from './llms.ts';
import { markdownBody } from './markdown-body.ts';
import { createMarkdownContext, type MarkdownContext } from './markdown-context.ts';
import { escapeMarkdown, renderLink, renderTerm } from './markdown-syntax.ts';

/**
 * Every page as Markdown alone, beside it (`openapi/v3/pay/transactions/jsapi.md`), a list of them for language models
 * (`llms.txt`), and all in one (`llms-full.txt`).
 */
export const markdownPages: Publication = {
  matches: (path) => path.endsWith('.md') || path === LIST || path === WHOLE,
  files(content, path) {
    const context = createMarkdownContext(content);
    const page = content.pages.find((each) => twinPath(each) === path);
    if (page) return [twinFile(page, context)];
    const made = new Map(content.pages.map((each) => [each, twinFile(each, context)]));
    const whole = llmsFullText(context, (each) => made.get(each)?.content ?? '');
    return [
      ...made.values(),
      { path: LIST, content: llmsText(context, Buffer.byteLength(whole)) },
      { path: WHOLE, content: whole },
    ];
  },
};

const LIST = 'llms.txt';
const WHOLE = 'llms-full.txt';

const twinFile = (page: DocsPage, context: MarkdownContext): Output => ({
  path: twinPath(page),
  content: twinText(page, context),
});

/** Path of a page's twin in the built site. */
const twinPath = ({ name }: DocsPage): string => `${name}.md`;

const H1 = /^# .+$/m;

/** The text of a twin: title, description, where the page itself is, then all that it shows. */
function twinText(page: DocsPage, context: MarkdownContext): string {
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
