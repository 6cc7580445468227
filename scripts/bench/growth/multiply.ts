import { parse, stringify } from 'yaml';
import { byName } from '../../lib/compare.ts';
import { ROOT_FILE, type SpecFiles } from '../../spec/load/load-catalog.ts';
import { pathItemFile, productFile, productPageFile } from '../../spec/locations.ts';

/** The parts of the root that copies are added to. */
interface Root {
  paths?: Record<string, { $ref: string }>;
  tags: { name: string }[];
  'x-tagGroups': { name: string; slug: string; tags: string[] }[];
}

/**
 * A spec several times as large: each product again, `factor - 1` times, with its tags and its paths, which have a first
 * segment of their own (`/v3/copy1/pay/…`). Components and callbacks stay as they are. Throws when the root has no paths.
 */
export function multiplySpec(files: SpecFiles, factor: number): SpecFiles {
  const root = parse(files.get(ROOT_FILE) ?? '') as Root; // the loader has read it
  if (!root.paths) throw new Error(`${ROOT_FILE} has no paths`);
  const paths = { ...root.paths };
  const result = new Map(files);
  const tags = [...root.tags];
  const products = [...root['x-tagGroups']];
  for (let copy = 1; copy < factor; copy += 1) {
    tags.push(...root.tags.map(({ name }) => ({ name: copyTitle(name, copy) })));
    products.push(...root['x-tagGroups'].map((product) => copyProduct(product, copy)));
    for (const { slug } of root['x-tagGroups']) {
      result.set(productFile(copySlug(slug, copy)), copyGroups(files.get(productFile(slug)) ?? '', copy));
    }
    for (const [key, { $ref }] of Object.entries(root.paths)) {
      const name = $ref.replace(/^\.\/paths\/|\.yaml$/g, '');
      const text = files.get(pathItemFile(name));
      if (text === undefined) throw new Error(`${pathItemFile(name)} is missing`);
      const file = pathItemFile(copyName(name, copy));
      paths[copyPath(key, copy)] = { $ref: file.replace(/^openapi/, '.') };
      result.set(file, copyItem(text, copy));
    }
  }
  const sorted = Object.fromEntries(Object.entries(paths).sort(byName));
  const multiplied = { ...root, tags, 'x-tagGroups': products, paths: sorted };
  return result.set(ROOT_FILE, stringify(multiplied, { aliasDuplicateObjects: false, lineWidth: 0 }));
}

const copyPath = (key: string, copy: number): string =>
  ROOT_SEGMENT.test(key) ? key.replace(ROOT_SEGMENT, `$&copy${copy}/`) : `/copy${copy}${key}`;

/** The first segment of a path that the copies keep: a chain has a type for each. APIv2 has none. */
const ROOT_SEGMENT = /^\/(?:v3|brand)\//;

const copyName = (name: string, copy: number): string => name.replace(/^\w+\//, `$&copy${copy}/`);

/** The name of a product or a tag. */
const copyTitle = (name: string, copy: number): string => `${name}·${copy}`;

const copySlug = (slug: string, copy: number): string => `${slug}-copy${copy}`;

const copyProduct = ({ name, slug, tags }: Root['x-tagGroups'][number], copy: number): Root['x-tagGroups'][number] => ({
  name: copyTitle(name, copy),
  slug: copySlug(slug, copy),
  tags: tags.map((tag) => copyTitle(tag, copy)),
});

/** The file lies one folder deeper, its operations are called as the chain to them, and are of the copy of their product. */
const copyItem = (text: string, copy: number): string =>
  text
    .replace(/^( +tags: \[)(.*)\]$/gm, (_line, head: string, names: string) => {
      return `${head}${names.split(', ').map((name) => copyTitle(name, copy))}]`;
    })
    .replace(/\$ref: (['"]?)\.\.\//g, '$ref: $1../../')
    .replace(/operationId: (v[23]|brand)\./g, `operationId: $1.copy${copy}.`);

/** The groups of a product with the copies of their pages; callbacks and calls of clients have none. */
function copyGroups(text: string, copy: number): string {
  const { groups } = parse(text) as { groups: { title: string; pages: string[] }[] }; // the loader has read it
  const copied = groups.map(({ title, pages }) => ({
    title,
    pages: pages.filter((page) => !/^(?:webhook|client)\//.test(page)).map((page) => copyName(page, copy)),
  }));
  return stringify({ groups: copied.filter(({ pages }) => pages.length) });
}

/** The example of an operation as that of a copy: the chain, as members or as a text, and the names of types have its segment. */
export const copyExample = (text: string, copy: number): string =>
  text
    .replace(/\bwxpay(\s*)\.(v[23]|brand)\b/g, `wxpay$1.$2.copy${copy}`)
    .replace(/(\.chain\('(?:v[23]|brand)\/)/g, `$1copy${copy}/`)
    .replace(/\bOpenAPI\.(V[23]|Brand)\./g, `OpenAPI.$1.Copy${copy}.`);

/** Where the example of a copy stands: `snippets/v3/copy1/pay/transactions/jsapi.post.ts`. */
export const copyExampleFile = (file: string, copy: number): string =>
  file.replace(/^snippets\/(v[23]|brand)\//, `snippets/$1/copy${copy}/`);

const sayWhich = (text: string, copy: number): string => text.replace(/^description: /m, `$&第 ${copy} 份：`);

/** The page of a path as that of a copy: its blocks show the copy's operations, its examples are the copy's, and it says which. */
export const copyPage = (text: string, copy: number): string =>
  sayWhich(text, copy)
    .replace(/^(::: operation \w+ )(\S+)/gm, (_line, head: string, path: string) => head + copyPath(path, copy))
    .replace(/(\/snippets\/(?:v[23]|brand)\/)/g, `$1copy${copy}/`);

/** Where the page of a copy stands: `docs/openapi/v3/copy1/pay/transactions/jsapi.md`. */
export const copyPageFile = (file: string, copy: number): string =>
  file.replace(/^docs\/openapi\/(v[23]|brand)\//, `$&copy${copy}/`);

/** The overview of a product as that of a copy: it lists the pages of the copy, and says which. */
export const copyOverview = (text: string, copy: number): string =>
  sayWhich(text, copy).replace(/^(::: product )(\S+)/gm, (_line, head: string, slug: string) => {
    return head + copySlug(slug, copy);
  });

/** Where the overview of the copy of a product stands: `docs/product/payment-copy1.md`. */
export const copyOverviewFile = (file: string, copy: number): string =>
  productPageFile(copySlug(file.replace(/^docs\/product\/|\.md$/g, ''), copy));

/** Files that are copied with each path or product: which they are, where a copy of one stands, and what it says. */
export const COPIED: readonly [pattern: string, fileOf: typeof copyPageFile, textOf: typeof copyPage][] = [
  ['snippets/{v2,v3,brand}/**/*.ts', copyExampleFile, copyExample],
  ['docs/openapi/{v2,v3,brand}/**/*.md', copyPageFile, copyPage],
  ['docs/product/!(index).md', copyOverviewFile, copyOverview],
];
