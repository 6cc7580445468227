import type { MarkdownPage } from '../../docs/markdown-page.ts';
import type { TitledPage } from '../../docs/titled-pages.ts';
import type { Target } from './page-links.ts';

/** What a link may say of the page, or the part of a page, to which it leads. */
export interface TargetWords {
  /** What it is called: titles, methods, products, callers, the heading. */
  names: string;
  /** With its description. */
  all: string;
}

/** Gives the words of targets by the pages' titles; `titled` has what those of the spec are about. */
export function createTargetWords(
  pages: ReadonlyMap<string, MarkdownPage>,
  titled: readonly TitledPage[],
): (target: Target) => TargetWords {
  const subjects = new Map(titled.map((each) => [each.file, each]));
  const known = new Map<string, TargetWords>();
  return ({ file, anchor = '' }) => {
    const key = `${file}#${anchor}`;
    const words = known.get(key) ?? wordsOf(pages.get(file), subjects.get(file), anchor);
    known.set(key, words);
    return words;
  };
}

function wordsOf(page: MarkdownPage | undefined, subject: TitledPage | undefined, anchor: string): TargetWords {
  const { operations = [], webhook, client } = subject ?? {};
  const frontmatter = page?.frontmatter();
  const heading = page?.headings.find((each) => each.anchor === anchor)?.text;
  const names = [
    subject?.title,
    frontmatter?.get('title')?.text,
    heading ?? anchor,
    ...operations.flatMap(({ title, method, tags, roles }) => [title, method, ...tags, ...roles]),
    ...(webhook?.tags ?? []),
    ...(client?.tags ?? []),
  ].join(' ');
  return { names, all: `${names} ${frontmatter?.get('description')?.text ?? ''}` };
}
