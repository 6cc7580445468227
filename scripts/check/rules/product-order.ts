import { closest } from 'fastest-levenshtein';
import type { Problem } from '../../lib/problem.ts';
import type { Product } from '../../spec/catalog-model.ts';
import { type Cursor, child, items, sourceOf, text, value } from '../../spec/load/yaml.ts';
import { pathItemFile, productFile, webhookFile, webhookPageName } from '../../spec/locations.ts';
import { operationsByName, productOf } from '../../spec/traverse.ts';
import type { CheckInput, Rule } from '../rule.ts';
import { checkOverviews, problemAt } from '../support/product-overview.ts';

/** Longer titles break in the sidebar. */
const LONGEST_TITLE = 10;

/**
 * Every page of an operation stands in exactly one group of its own product's file, every callback at least there, and no
 * file names what is not. Every product has its overview, `docs/product/<slug>.md`.
 */
export const productOrder: Rule = {
  id: 'product-order',
  group: 'pages',
  check(input) {
    const pages = pageHomes(input);
    const { products } = input.catalog;
    const problems = products.flatMap((product) => [
      ...checkFile(product, pages, input),
      ...checkMissing(product, pages, input),
    ]);
    return {
      problems: [...problems, ...checkTags(input), ...checkOverviews(input)],
      checked: {
        products: products.length,
        places: products.flatMap(({ groups }) => groups.flatMap((g) => g.pages)).length,
      },
    };
  },
};

/** The slug of each page's product, by the page's name; an absent one when no product has its tag. */
type Homes = ReadonlyMap<string, string | undefined>;

function pageHomes({ catalog }: CheckInput): Homes {
  const slugOf = (subject?: { tags: string[] }): string | undefined => subject && productOf(catalog, subject)?.slug;
  const paths = [...operationsByName(catalog)];
  return new Map([
    ...paths.map(([name, [first]]) => [name, slugOf(first)] as const),
    ...catalog.webhooks.map((webhook) => [webhookPageName(webhook.name), slugOf(webhook)] as const),
  ]);
}

function checkFile(product: Product, homes: Homes, { cursors, loaderProblems }: CheckInput): Problem[] {
  const file = cursors.get(productFile(product.slug));
  if (!file) {
    const fix = `Add ${productFile(product.slug)} with the groups of its pages; openapi/README.md says how.`;
    return [problemAt(product.source, `The product ${product.name} has no order of its pages.`, fix)];
  }
  // A path item that can't be read loses its operations; its page is none that is unknown.
  const faulty = new Set(loaderProblems.map((problem) => problem.file));
  const seen = new Set<string>();
  return items(child(file, 'groups')).flatMap((group) => [
    ...checkGroup(group, seen),
    ...items(child(group, 'pages')).flatMap((entry) => {
      const name = String(value(entry));
      if (faulty.has(specFileOf(name))) return [];
      const fault = seen.has(name) ? DOUBLED : faultOf(name, product, homes);
      seen.add(name);
      return fault ? [problemAt(sourceOf(entry), `${name}: ${fault.message}`, fault.fix)] : [];
    }),
  ]);
}

const DOUBLED = { message: 'it stands in this file already.', fix: 'Take this line off.' };

/** `titles` holds those of the groups before, each marked, so that no name of a page is taken for one. */
function checkGroup(group: Cursor, titles: Set<string>): Problem[] {
  const title = text(group, 'title') ?? '';
  const at = sourceOf(child(group, 'title') ?? group);
  const problems: Problem[] = [];
  if (titles.has(`# ${title}`)) problems.push(problemAt(at, `Two groups are called ${title}.`, 'Join or rename them.'));
  if ([...title].length > LONGEST_TITLE)
    problems.push(problemAt(at, `The title ${title} is longer than ${LONGEST_TITLE} letters.`, 'Say it shorter.'));
  if (items(child(group, 'pages')).length === 0)
    problems.push(problemAt(at, `The group ${title} has no page.`, 'Take it off.'));
  titles.add(`# ${title}`);
  return problems;
}

function faultOf(name: string, { slug }: Product, homes: Homes): { message: string; fix: string } | undefined {
  const home = homes.get(name);
  if (!homes.has(name)) {
    const near = homes.size ? closest(name, [...homes.keys()]) : '';
    return { message: 'there is no such page.', fix: near ? `Did you mean ${near}?` : 'Take it off.' };
  }
  if (home === slug || home === undefined || name.startsWith('webhook/')) return undefined;
  return { message: `it belongs to ${home}.`, fix: `Move it to ${productFile(home)}, or change its first tag.` };
}

function checkMissing({ slug, source, groups }: Product, homes: Homes, { cursors }: CheckInput): Problem[] {
  const file = cursors.get(productFile(slug));
  if (!file?.node) return [];
  const named = new Set(groups.flatMap(({ pages }) => pages));
  const last = items(child(items(child(file, 'groups')).at(-1) ?? file, 'pages')).at(-1);
  return [...homes]
    .filter(([name, home]) => home === slug && !named.has(name))
    .map(([name]) =>
      problemAt(
        last ? sourceOf(last) : source,
        `The page ${name} is in no group.`,
        `Add to the group it is part of: - ${name}`,
      ),
    );
}

const specFileOf = (name: string): string =>
  name.startsWith('webhook/') ? webhookFile(name.slice('webhook/'.length)) : pathItemFile(name);

/** Where nothing else is wrong with the tags, each first one leads to a product. */
function checkTags({ catalog: { operations, products, webhooks } }: CheckInput): Problem[] {
  const counts = new Map<string, number>();
  for (const tag of products.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const lost = [...operations, ...webhooks].filter(({ tags: [first = ''] }) => counts.get(first) !== 1);
  return lost.map(({ tags: [first = ''], source }) => {
    const how = counts.has(first) ? 'Several products have' : 'No product has';
    return problemAt(source, `${how} the tag ${first}.`, 'Have it in one of x-tagGroups of openapi/openapi.yaml.');
  });
}
