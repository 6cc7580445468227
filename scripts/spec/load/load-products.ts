import type { Product, ProductGroup } from '../catalog-model.ts';
import { productFile } from '../locations.ts';
import { badShape, type LoadContext } from './load-context.ts';
import { type Cursor, child, isList, items, sourceOf, text, texts } from './yaml.ts';

/**
 * The products of the root's `x-tagGroups`, in its order, each with the groups of its file `openapi/products/<slug>.yaml`.
 * Groups that can't be read are reported and left out; that a product has no file is the business of `product-order`.
 */
export function loadProducts(root: Cursor, context: LoadContext): Product[] {
  return items(child(root, 'x-tagGroups')).map((entry) => {
    const name = text(entry, 'name') ?? '';
    const slug = text(entry, 'slug') ?? name;
    const tags = texts(entry, 'tags');
    const file = context.cursors.get(productFile(slug));
    if (!file) return { name, slug, tags, groups: [], source: sourceOf(entry) };
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
