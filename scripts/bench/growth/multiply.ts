import { parse, stringify } from 'yaml';
import { byName } from '../../lib/compare.ts';
import { ROOT_FILE, type SpecFiles } from '../../spec/load/load-catalog.ts';
import { pathItemFile } from '../../spec/locations.ts';

/**
 * A spec several times as large: each path and its file again, `factor - 1` times, under a first segment of its own
 * (`/v3/copy1/pay/…`), and its page again in the group of its product. Components, callbacks, tags and groups stay as they
 * are. Throws when the root has no paths.
 */
export function multiplySpec(files: SpecFiles, factor: number): SpecFiles {
  const root = parse(files.get(ROOT_FILE) ?? '') as { paths?: Record<string, { $ref: string }> };
  if (!root.paths) throw new Error(`${ROOT_FILE} has no paths`);
  const paths = { ...root.paths };
  const result = new Map(files);
  const pages = new Map<string, string[]>();
  for (let copy = 1; copy < factor; copy += 1) {
    for (const [key, { $ref }] of Object.entries(root.paths)) {
      const name = $ref.replace(/^\.\/paths\/|\.yaml$/g, '');
      const text = files.get(pathItemFile(name));
      if (text === undefined) throw new Error(`${pathItemFile(name)} is missing`);
      const copiedKey = copyPath(key, copy);
      const copiedName = copyName(name, copy);
      const file = pathItemFile(copiedName);
      paths[copiedKey] = { $ref: file.replace(/^openapi/, '.') };
      result.set(file, copyItem(text, copy));
      pages.set(name, [...(pages.get(name) ?? []), copiedName]);
    }
  }
  for (const [file, text] of files) if (PRODUCT_FILE.test(file)) result.set(file, copyProduct(text, pages));
  const sorted = Object.fromEntries(Object.entries(paths).sort(byName));
  return result.set(ROOT_FILE, stringify({ ...root, paths: sorted }, { aliasDuplicateObjects: false, lineWidth: 0 }));
}

const copyPath = (key: string, copy: number): string =>
  ROOT_SEGMENT.test(key) ? key.replace(ROOT_SEGMENT, `$&copy${copy}/`) : `/copy${copy}${key}`;

/** The first segment of a path that the copies keep: a chain has a type for each. APIv2 has none. */
const ROOT_SEGMENT = /^\/(?:v3|brand)\//;

const copyName = (name: string, copy: number): string => name.replace(/^\w+\//, `$&copy${copy}/`);

/** The file lies one folder deeper, and its operations are called as the chain to them. */
const copyItem = (text: string, copy: number): string =>
  text
    .replace(/\$ref: (['"]?)\.\.\//g, '$ref: $1../../')
    .replace(/operationId: (v[23]|brand)\./g, `operationId: $1.copy${copy}.`);

const PRODUCT_FILE = /^openapi\/products\/[^/]+\.yaml$/;

/** The copies of a page stand behind it. */
function copyProduct(text: string, copies: ReadonlyMap<string, readonly string[]>): string {
  const { groups } = parse(text) as { groups: { title: string; pages: string[] }[] }; // the loader has read it
  const copied = groups.map(({ title, pages }) => ({
    title,
    pages: pages.flatMap((page) => [page, ...(copies.get(page) ?? [])]),
  }));
  return stringify({ groups: copied });
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

/** The page of a path as that of a copy: its blocks show the copy's operations, its examples are the copy's, and it says which. */
export const copyPage = (text: string, copy: number): string =>
  text
    .replace(/^description: /m, `$&第 ${copy} 份：`)
    .replace(/^(::: operation \w+ )(\S+)/gm, (_line, head: string, path: string) => head + copyPath(path, copy))
    .replace(/(\/snippets\/(?:v[23]|brand)\/)/g, `$1copy${copy}/`);

/** Where the page of a copy stands: `docs/openapi/v3/copy1/pay/transactions/jsapi.md`. */
export const copyPageFile = (file: string, copy: number): string =>
  file.replace(/^docs\/openapi\/(v[23]|brand)\//, `$&copy${copy}/`);
