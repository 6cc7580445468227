import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { parse } from 'yaml';
import { isRecord } from '../lib/type-guards.ts';
import { splitPage } from './frontmatter.ts';
import type { MarkdownPage } from './markdown-page.ts';
import { readMarkdown } from './read-markdown.ts';

/** A page of `docs/` as it is written: its frontmatter, and its Markdown. */
export interface DocsPage {
  /** Such as `docs/openapi/v3/pay/transactions/jsapi.md`. */
  file: string;
  /** Its place below `docs/`, without suffix: `openapi/v3/pay/transactions/jsapi`, `guide/index`, `index`. */
  name: string;
  /** URL without the site's base, as links write it: `/openapi/v3/pay/transactions/jsapi`, `/guide/`, `/`. */
  url: string;
  /** The frontmatter's, else the H1. */
  title: string;
  description?: string;
  frontmatter: Record<string, unknown>;
  /** The Markdown below the frontmatter. */
  body: string;
  /** The parts of the page; read when first asked for, and once for all writers. */
  markdown(): MarkdownPage;
}

/** Reads every page of a project, sorted by file. Throws for frontmatter that is no YAML. */
export async function readDocsPages(project: string): Promise<DocsPage[]> {
  const files = (await glob('docs/**/*.md', { cwd: project, ignore: 'docs/public/**' })).sort();
  return Promise.all(files.map(async (file) => readDocsPage(file, await readFile(join(project, file), 'utf8'))));
}

/** Reads the text of one page. Throws for frontmatter that is no YAML. */
export function readDocsPage(file: string, text: string): DocsPage {
  const { yaml, body } = splitPage(text);
  const parsed: unknown = parse(yaml);
  const frontmatter = isRecord(parsed) ? parsed : {};
  const { title, description } = frontmatter;
  let parts: MarkdownPage | undefined;
  const markdown = (): MarkdownPage => {
    parts ??= readMarkdown(text, file);
    return parts;
  };
  const name = file.replace(/^docs\/|\.md$/g, '');
  return {
    ...{ file, name, url: `/${name.replace(/(^|\/)index$/, '$1')}`, frontmatter, body, markdown },
    title: typeof title === 'string' ? title : (markdown().headings.find(({ level }) => level === 1)?.text ?? name),
    ...(typeof description === 'string' && { description }),
  };
}
