import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isMap, isScalar, isSeq, parse, parseDocument, stringify } from 'yaml';
import { ROOT_FILE } from '../../scripts/spec/load/load-catalog.ts';
import { operationName, pageFile, pathItemFile, productFile, productPageFile } from '../../scripts/spec/locations.ts';
import { type CommandResult, runCommand } from './command.ts';

const PROJECT = process.cwd();

/** A temporary project that holds a few paths of the real one. */
export interface SmallProject {
  folder: string;
  /** Runs one of this project's commands in the temporary one. */
  run: (command: string, ...parameters: string[]) => Promise<CommandResult>;
  read: (file: string) => Promise<string>;
  write: (file: string, content: string) => Promise<void>;
  remove: () => Promise<void>;
}

/**
 * Copies the spec, the examples and the pages of some paths (as on the wire) into a temporary folder.
 * The commands are the real ones; they work on the folder that they are started in.
 */
export async function createSmallProject(paths: readonly string[]): Promise<SmallProject> {
  const folder = await mkdtemp(join(tmpdir(), 'small-project-'));
  const copy = (file: string) => cp(join(PROJECT, file), join(folder, file), { recursive: true });
  const write = async (file: string, content: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  };
  for (const file of ['package.json', 'tsconfig.json', 'snippets/tsconfig.json', 'snippets/wxpay.ts']) await copy(file);
  for (const file of ['package.json', 'index.js', 'tsconfig.json']) await copy(`virtual-types/${file}`);
  await copy('openapi/components');
  await write(ROOT_FILE, await rootWith(paths));
  for (const name of paths.map(operationName)) {
    await copy(pathItemFile(name));
    await copy(pageFile(name));
    await copy(`snippets/${name}.post.ts`);
  }
  for (const { slug, groups } of await productsOf(paths.map(operationName))) {
    await write(productFile(slug), stringify({ groups }));
    await write(productPageFile(slug), `# ${slug}\n\n::: product ${slug}\n\n:::\n`);
  }
  await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    write,
    run: (command, ...parameters) =>
      runCommand('node', ['--import', TSX, join(PROJECT, 'scripts', `${command}.ts`), ...parameters], folder),
    read: (file) => readFile(join(folder, file), 'utf8'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const TSX = import.meta.resolve('tsx');

interface SmallProduct {
  slug: string;
  groups: { title: string; pages: string[] }[];
}

/** The products that have these pages, without others. */
async function productsOf(names: readonly string[]): Promise<SmallProduct[]> {
  const slugs = (await readdir(join(PROJECT, 'openapi/products'))).map((file) => file.replace(/\.yaml$/, ''));
  const products = slugs.map(async (slug): Promise<SmallProduct> => {
    const { groups } = parse(await readFile(join(PROJECT, productFile(slug)), 'utf8')) as SmallProduct; // as the check proves
    const kept = groups.map((group) => ({ ...group, pages: group.pages.filter((page) => names.includes(page)) }));
    return { slug, groups: kept.filter(({ pages }) => pages.length > 0) };
  });
  return (await Promise.all(products)).filter(({ groups }) => groups.length > 0);
}

/** The root of the spec with no other paths than these, and the products that have them. */
async function rootWith(paths: readonly string[]): Promise<string> {
  const document = parseDocument(await readFile(join(PROJECT, ROOT_FILE), 'utf8'));
  const all = document.get('paths');
  const products = document.get('x-tagGroups');
  if (!isMap(all) || !isSeq(products)) throw new Error(`${ROOT_FILE} has no paths or no products`);
  all.items = all.items.filter((pair) => isScalar(pair.key) && paths.includes(String(pair.key.value)));
  const slugs = (await productsOf(paths.map(operationName))).map(({ slug }) => slug);
  products.items = products.items.filter((item) => isMap(item) && slugs.includes(String(item.get('slug'))));
  document.delete('webhooks');
  return String(document);
}
