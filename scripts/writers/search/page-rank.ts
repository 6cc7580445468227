import type { DocsPage } from '../../docs/docs-pages.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import type { Breadcrumb } from './breadcrumbs.ts';

/** The input of the rank of a page. */
export type RankedPage = Partial<Pick<Operation, 'title' | 'version' | 'deprecated' | 'successors'>> & {
  place: Breadcrumb | undefined;
  /** Links of other pages to it. */
  links: number;
};

/** The highest rank. */
const HIGHEST = 99;
/** Links after which more of them say nothing. */
const MANY_LINKS = 12;
const LOOK_UP = /查询|查单|详情|列表/;
/** Uses of an error code after which more of them say nothing. */
const MANY_USES = 512;

/**
 * Importance of a page relative to others that match equally. Payment comes before compensation and the first step before the
 * last, what many pages link to before what few do, what is current before what has a successor, and an act before the
 * look-up of what became of it, which one who means it says.
 */
export function rankOfPage({ place, links, title = '', version, deprecated, successors = [] }: RankedPage): number {
  const order = place ? 1 - place.order : 0.75;
  const linked = Math.min(1, Math.log2(1 + links) / Math.log2(MANY_LINKS));
  return Math.round(
    HIGHEST *
      (0.7 * order + 0.3 * linked) *
      currency(version, deprecated, successors.length > 0) *
      (LOOK_UP.test(title) ? 0.85 : 1),
  );
}

function currency(version: string | undefined, deprecated = false, replaced = false): number {
  if (deprecated) return 0.2;
  if (replaced) return 0.6;
  return version === 'v2' ? 0.8 : 1;
}

/** An error code that many operations answer with is the more likely one. */
export function rankOfError(uses: number): number {
  return Math.round(HIGHEST * Math.min(1, Math.log2(1 + uses) / Math.log2(MANY_USES)));
}

/** Number of pages that link to each page, by its URL. */
export function countLinks(pages: readonly DocsPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { body, url } of pages) {
    const targets = new Set([...body.matchAll(/\]\((\/[^)#\s]*)/g)].map(([, target = '']) => target));
    targets.delete(url);
    for (const target of targets) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}
