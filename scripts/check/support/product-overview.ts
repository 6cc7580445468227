import type { Problem } from '../../lib/problem.ts';
import { productPageFile } from '../../spec/locations.ts';
import type { CheckInput } from '../rule.ts';

/** A problem of the rule `product-order`. */
export const problemAt = (place: Pick<Problem, 'file' | 'line' | 'column'>, message: string, fix: string): Problem => {
  const { file, line, column } = place;
  return { rule: 'product-order', file, line, column, message, fix };
};

/** Every product has an overview that shows it, and every overview a product; whatever product a page shows, there is one. */
export function checkOverviews({ catalog: { products }, files }: CheckInput): Problem[] {
  const known = new Map(products.map(({ slug, source }) => [productPageFile(slug), { slug, source }]));
  const missing = [...known]
    .filter(([page]) => !files.has(page))
    .map(([page, { slug, source }]) =>
      problemAt(source, `The product has no overview: ${page}`, `Write it, with the container: ::: product ${slug}`),
    );
  const unknown = [...files.keys()]
    .filter((file) => /^docs\/product\/(?!index\.md$)/.test(file) && !known.has(file))
    .map((file) =>
      problemAt(
        { file, line: 1, column: 1 },
        'No product has this slug.',
        `Rename it after its product, or: git rm ${file}`,
      ),
    );
  return [...missing, ...unknown, ...[...files].flatMap(([file, text]) => checkContainers(file, text, known))];
}

const CONTAINER = /^:{3,}\s*product\b\s*(\S*)/;

/** An overview shows its own product; whatever product a page shows, there must be one. */
function checkContainers(file: string, text: string, known: ReadonlyMap<string, { slug: string }>): Problem[] {
  if (!file.startsWith('docs/')) return [];
  const shown = text.split('\n').flatMap((line, index) => {
    const slug = CONTAINER.exec(line)?.[1];
    return slug === undefined ? [] : [{ slug, line: index + 1 }];
  });
  const slugs = new Set([...known.values()].map(({ slug }) => slug));
  const unknown = shown
    .filter(({ slug }) => !slugs.has(slug))
    .map(({ slug, line }) =>
      problemAt({ file, line, column: 1 }, `No product is called "${slug}".`, 'Correct its slug.'),
    );
  const own = known.get(file)?.slug;
  if (own === undefined || shown.some(({ slug }) => slug === own)) return unknown;
  const message = 'The overview does not show its product.';
  return [...unknown, problemAt({ file, line: 1, column: 1 }, message, `Add the container: ::: product ${own}`)];
}
