import { badShape, type LoadContext } from './context.ts';
import type { Operation, Product, ProductGroup, Webhook } from './model.ts';
import { productFile, webhookPageName } from './name.ts';
import { type Cursor, child, isList, items, sourceOf, text, texts } from './yaml.ts';

/** What the products' groups are made from until each has a file. */
interface Content {
  operations: readonly Operation[];
  webhooks: readonly Webhook[];
}

/**
 * The products of the root's `x-tagGroups`, in its order, each with the groups of its file `openapi/products/<slug>.yaml`.
 * Groups that can't be read are reported and left out.
 */
export function loadProducts(root: Cursor, context: LoadContext, content: Content): Product[] {
  return items(child(root, 'x-tagGroups')).map((entry) => {
    const name = text(entry, 'name') ?? '';
    const slug = text(entry, 'slug') ?? name;
    const tags = texts(entry, 'tags');
    const file = context.cursors.get(productFile(slug));
    if (!file) return { name, slug, tags, groups: groupsByTag(tags, name, content), source: sourceOf(entry) };
    return { name, slug, tags, groups: loadGroups(file, context), source: sourceOf(file) };
  });
}

function loadGroups(file: Cursor, context: LoadContext): ProductGroup[] {
  // A file that is not valid YAML is reported as such; a second problem would hide the cause.
  if (!file.node) return [];
  const groups = child(file, 'groups');
  if (!groups || !isList(groups))
    context.report(badShape(groups ?? file, 'A product needs a list "groups".', GROUP_FIX));
  return items(groups).flatMap((group) => {
    const title = text(group, 'title');
    const pages = child(group, 'pages');
    if (title && pages && isList(pages)) return [{ title, pages: texts(group, 'pages') }];
    context.report(badShape(group, 'A group needs a "title" and a list "pages".', GROUP_FIX));
    return [];
  });
}

const GROUP_FIX = 'openapi/README.md says what a file of a product looks like.';

function groupsByTag(tags: readonly string[], product: string, { operations, webhooks }: Content): ProductGroup[] {
  const titles = groupTitles(tags, product);
  const groups = tags.map((tag, index) => {
    const own = operations.filter((operation) => operation.tags[0] === tag);
    return { title: titles[index] ?? tag, pages: [...new Set(own.map((operation) => operation.name))] };
  });
  const callbacks = webhooks.filter((webhook) => webhook.tags.some((tag) => tags.includes(tag)));
  const last = { title: '回调通知', pages: callbacks.map(({ name }) => webhookPageName(name)) };
  return [...groups, last].filter(({ pages }) => pages.length > 0);
}

/**
 * What the groups of a product are called: their tags without what the product's name says already.
 * `支付分∙服务商模式` in 微信支付分 → `服务商模式`. Where that leaves two alike, both keep their whole tag.
 */
function groupTitles(tags: readonly string[], product: string): string[] {
  const short = tags.map((tag) => {
    const levels = tag.split('∙');
    const said = levels.findLastIndex((level) => product.includes(level));
    return levels.slice(Math.min(said + 1, levels.length - 1)).join(' · ');
  });
  return tags.map((tag, index) => {
    const title = short[index] ?? tag;
    return short.indexOf(title) === short.lastIndexOf(title) ? title : tag.replaceAll('∙', ' · ');
  });
}
