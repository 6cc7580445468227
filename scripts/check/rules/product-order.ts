import { closest, distance } from 'fastest-levenshtein';
import type { Catalog, Product } from '../../spec/catalog-model.ts';
import { type Cursor, child, items, sourceOf, text, value } from '../../spec/load/yaml.ts';
import {
  clientPageName,
  pathItemFile,
  productFile,
  productPageFile,
  webhookFile,
  webhookPageName,
} from '../../spec/locations.ts';
import { operationsByName, productOf } from '../../spec/traverse.ts';
import { type CheckContext, defineRule, type Report } from '../define-rule.ts';

/** Longer titles break in the sidebar. */
const MAX_TITLE_LENGTH = 10;

/** The slug of each page's product, by the page's name; undefined when no product has its tag. */
type ProductsOfPages = ReadonlyMap<string, string | undefined>;

/**
 * Every page of an operation stands in exactly one group of its own product's file, every callback and every call on the device at least there, and no
 * file names what is not. A group that is called after callers has pages that they can call. Every product has its overview,
 * `docs/product/<slug>.md`.
 */
export const productOrder = defineRule({
  id: 'product-order',
  group: 'pages',
  check(context) {
    const { products } = context.catalog;
    const pages = productsOfPages(context.catalog);
    for (const product of products) {
      checkFile(product, pages, context);
      checkMissing(product, pages, context);
    }
    checkTags(context);
    checkOverviews(context);
    const places = products.flatMap(({ groups }) => groups.flatMap((group) => group.pages));
    return { checked: { products: products.length, places: places.length } };
  },
});

function productsOfPages(catalog: Catalog): ProductsOfPages {
  const slugOf = (subject?: { tags: string[] }): string | undefined => subject && productOf(catalog, subject)?.slug;
  const paths = [...operationsByName(catalog)];
  return new Map([
    ...paths.map(([name, [first]]) => [name, slugOf(first)] as const),
    ...catalog.webhooks.map((webhook) => [webhookPageName(webhook.name), slugOf(webhook)] as const),
    ...catalog.client.calls.map((call) => [clientPageName(call.name), slugOf(call)] as const),
  ]);
}

/** Callers after whom groups are called. */
const CALLERS = ['服务商', '从业机构', '电商平台', '直连商户'];

/** A group that is called after a kind of callers has no page that they can't call. */
function checkCallers(group: Cursor, { catalog, report }: CheckContext): void {
  const title = text(group, 'title') ?? '';
  const callers = CALLERS.find((each) => title.startsWith(each));
  if (callers === undefined) return;
  const byName = operationsByName(catalog);
  for (const page of items(child(group, 'pages'))) {
    const roles = (byName.get(String(value(page))) ?? []).flatMap((operation) => operation.roles);
    if (roles.length === 0 || roles.some((role) => role.startsWith(callers))) continue;
    const message = `${value(page)} is for ${[...new Set(roles)].join(', ')}, and stands below "${title}".`;
    report(sourceOf(page), message, 'Move it to a group of its callers.');
  }
}

function checkFile(product: Product, pages: ProductsOfPages, context: CheckContext): void {
  const { cursors, loaderProblems, report } = context;
  const file = cursors.get(productFile(product.slug));
  if (!file) {
    const fix = `Add ${productFile(product.slug)} with the groups of its pages; openapi/README.md says how.`;
    report(product.source, `The product ${product.name} has no order of its pages.`, fix);
    return;
  }
  // A path item that can't be read loses its operations; its page is none that is unknown.
  const unreadable = new Set(loaderProblems.map((problem) => problem.file));
  const titles = new Set<string>();
  const names = new Set<string>();
  const placed = new Set(product.groups.flatMap((group) => group.pages));
  const open = [...pages.keys()].filter((name) => !placed.has(name));
  for (const group of items(child(file, 'groups'))) {
    checkGroup(group, titles, report);
    checkCallers(group, context);
    for (const entry of items(child(group, 'pages'))) {
      const name = String(value(entry));
      if (unreadable.has(specFileOf(name))) continue;
      const error = names.has(name) ? DUPLICATE : findError(name, product, pages, open);
      names.add(name);
      if (error) report(sourceOf(entry), `${name}: ${error.message}`, error.fix);
    }
  }
}

const DUPLICATE = { message: 'it stands in this file already.', fix: 'Take this line off.' };

/** Checks a group's own parts; `titles` holds those of the groups before. */
function checkGroup(group: Cursor, titles: Set<string>, report: Report): void {
  const title = text(group, 'title') ?? '';
  const place = sourceOf(child(group, 'title') ?? group);
  if (titles.has(title)) report(place, `Two groups are called ${title}.`, 'Join or rename them.');
  if ([...title].length > MAX_TITLE_LENGTH)
    report(place, `The title ${title} is longer than ${MAX_TITLE_LENGTH} letters.`, 'Say it shorter.');
  if (items(child(group, 'pages')).length === 0) report(place, `The group ${title} has no page.`, 'Take it off.');
  titles.add(title);
}

/** Letters in which a name may differ from the one that was meant. */
const MAX_DISTANCE = 4;

/** What is wrong with a name; `open` are the pages that stand in no group of the file, one of which may be meant. */
function findError(name: string, { slug }: Product, pages: ProductsOfPages, open: readonly string[]) {
  const owner = pages.get(name);
  if (!pages.has(name)) {
    const near = open.length ? closest(name, open) : '';
    const isMeant = near !== '' && distance(name, near) <= MAX_DISTANCE;
    return { message: 'there is no such page.', fix: isMeant ? `Did you mean ${near}?` : 'Take it off.' };
  }
  if (owner === slug || owner === undefined || /^(webhook|client)\//.test(name)) return undefined;
  return { message: `it belongs to ${owner}.`, fix: `Move it to ${productFile(owner)}, or change its first tag.` };
}

function checkMissing(
  { slug, source, groups }: Product,
  pages: ProductsOfPages,
  { cursors, report }: CheckContext,
): void {
  const file = cursors.get(productFile(slug));
  if (!file?.node) return;
  const named = new Set(groups.flatMap((group) => group.pages));
  const last = items(child(items(child(file, 'groups')).at(-1) ?? file, 'pages')).at(-1);
  for (const [name, owner] of pages) {
    if (owner !== slug || named.has(name)) continue;
    const fix = `Add to the group it is part of: - ${name}`;
    report(last ? sourceOf(last) : source, `The page ${name} is in no group.`, fix);
  }
}

function specFileOf(name: string): string {
  if (name.startsWith('client/')) return `openapi/${name}.yaml`;
  return name.startsWith('webhook/') ? webhookFile(name.slice('webhook/'.length)) : pathItemFile(name);
}

/** The first tag of every operation and callback is that of exactly one product. */
function checkTags({ catalog: { operations, products, webhooks, client }, report }: CheckContext): void {
  const counts = new Map<string, number>();
  for (const tag of products.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  for (const { tags, source } of [...operations, ...webhooks, ...client.calls]) {
    const [first = ''] = tags;
    if (counts.get(first) === 1) continue;
    const owners = counts.has(first) ? 'Several products have' : 'No product has';
    report(source, `${owners} the tag ${first}.`, 'Have it in one of x-tagGroups of openapi/openapi.yaml.');
  }
}

/** Every product has an overview that shows it, and every overview a product. */
function checkOverviews(context: CheckContext): void {
  const { catalog, files, report } = context;
  const slugs = new Map(catalog.products.map(({ slug }) => [productPageFile(slug), slug]));
  for (const { slug, source } of catalog.products) {
    const page = productPageFile(slug);
    if (files.has(page)) continue;
    report(source, `The product has no overview: ${page}`, `Write it, with the container: ::: product ${slug}`);
  }
  for (const file of files.keys()) {
    if (!/^docs\/product\/(?!index\.md$)/.test(file) || slugs.has(file)) continue;
    report({ file }, 'No product has this slug.', `Rename it after its product, or: git rm ${file}`);
  }
  checkContainers(slugs, context);
}

/** An overview shows its own product; whatever product a page shows, there must be one. */
function checkContainers(slugs: ReadonlyMap<string, string>, { pages, report }: CheckContext): void {
  const known = new Set(slugs.values());
  for (const [file, { containers }] of pages()) {
    const shown = containers.filter(({ name }) => name === 'product');
    for (const { info, line } of shown)
      if (!known.has(info)) report({ file, line }, `No product is called "${info}".`, 'Correct its slug.');
    const own = slugs.get(file);
    if (own !== undefined && !shown.some(({ info }) => info === own))
      report({ file }, 'The overview does not show its product.', `Add the container: ::: product ${own}`);
  }
}
