import { readFile } from 'node:fs/promises';
import { dirname, join, normalize, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { type Document, isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { requestFields } from '../../scripts/check/rules/field-explained.ts';
import { byCodePoint, byName } from '../../scripts/lib/compare.ts';
import { METHODS } from '../../scripts/spec/catalog-model.ts';
import { loadCatalog, ROOT_FILE } from '../../scripts/spec/load/load-catalog.ts';
import { ERRORS_FILE } from '../../scripts/spec/load/load-errors.ts';
import { MESSAGES_FILE } from '../../scripts/spec/load/load-messages.ts';
import {
  DEVIATIONS_FILE,
  OFFICIAL_FOLDER,
  operationId,
  pageFile,
  pathItemFile,
  productFile,
  productPageFile,
  SELF_EVIDENT_FILE,
  webhookExampleFile,
  webhookFile,
  webhookPageFile,
} from '../../scripts/spec/locations.ts';
import { compareFacts } from '../../scripts/upstream/compare/compare.ts';
import { differenceId } from '../../scripts/upstream/difference.ts';
import { parseFacts } from '../../scripts/upstream/facts-files.ts';
import { GOLDEN_PATHS, GOLDEN_WEBHOOKS, goldenName } from './golden-pages.ts';
import { writePlainNames } from './plain-names.ts';

const PAGES = [
  'docs/openapi/index.md',
  'docs/webhook/index.md',
  'docs/errors/index.md',
  'docs/errors/messages.md',
  'docs/product/index.md',
  'docs/index.md',
  'docs/guide/glossary.md',
];
const GUIDES = ['docs/guide/quick-start.md'];

const paths: readonly string[] = Object.values(GOLDEN_PATHS);
const names = paths.map(goldenName);
const groupedPages = new Set([...names, ...GOLDEN_WEBHOOKS.map((name) => `webhook/${name}`)]);

const made = new Map<string, Promise<ReadonlyMap<string, string>>>();

/**
 * The part of a project's spec, examples and pages that the golden project has, by file: the pages of its operations and callbacks,
 * the components that they refer to, of the lists of the spec what names them, and a guide. Links to other pages are plain text. Made once for
 * all test files of a worker.
 */
export async function goldenContent(project: string): Promise<Map<string, string>> {
  const folder = resolve(project);
  const content = made.get(folder) ?? makeContent(folder);
  made.set(folder, content);
  return new Map(await content);
}

async function makeContent(project: string): Promise<Map<string, string>> {
  const read = (file: string): Promise<string> => readFile(join(project, file), 'utf8');
  const document = async (file: string): Promise<Document> => parseDocument(await read(file));
  const files = new Map<string, string>();
  const keep = async (file: string): Promise<void> => void files.set(file, await read(file));
  for (const file of [...names.map(pathItemFile), ...GOLDEN_WEBHOOKS.map(webhookFile)]) await keep(file);
  await keepComponents(files, read);
  files.set(ERRORS_FILE, String(narrowErrors(await document(ERRORS_FILE))));
  files.set(MESSAGES_FILE, String(narrowMessages(await document(MESSAGES_FILE))));
  await keepOfficialFacts(project, files, read);
  const examples = await glob(
    names.map((name) => `snippets/${name}.{${METHODS.join(',')}}{,.*}.ts`),
    { cwd: project },
  );
  for (const file of [...examples, ...GOLDEN_WEBHOOKS.map(webhookExampleFile)]) await keep(file);
  const products = (await glob('*.yaml', { cwd: join(project, 'openapi/products') })).map((file) =>
    file.replace('.yaml', ''),
  );
  const slugs: string[] = [];
  for (const slug of products.sort()) {
    const product = narrowProduct(await document(productFile(slug)));
    if (!product) continue;
    slugs.push(slug);
    files.set(productFile(slug), String(product));
    files.set(productPageFile(slug), productPage(await read(productPageFile(slug)), slug));
  }
  files.set(ROOT_FILE, String(narrowRoot(await document(ROOT_FILE), slugs)));
  files.set(DEVIATIONS_FILE, deviations(files));
  files.set(SELF_EVIDENT_FILE, selfEvidentFields(files));
  for (const file of [...names.map(pageFile), ...GOLDEN_WEBHOOKS.map(webhookPageFile), ...PAGES, ...GUIDES])
    await keep(file);
  for (const [file, text] of files) if (file.endsWith('.md')) files.set(file, withoutDeadLinks(file, text, files));
  // Explanations lead to pages of the whole site.
  for (const [file, text] of files)
    if (file.endsWith('.yaml')) files.set(file, text.replace(/\[([^\]]+)\]\(\/[^)\s]*\)/g, '$1'));
  await writePlainNames(files);
  return files;
}

/** The same content without its guides: links to them are plain text, too. */
export function withoutGuides(content: ReadonlyMap<string, string>): Map<string, string> {
  const files = new Map([...content].filter(([file]) => !GUIDES.includes(file)));
  for (const [file, text] of files) if (file.endsWith('.md')) files.set(file, withoutDeadLinks(file, text, files));
  return files;
}

/** Adds the official facts of the golden operations. */
async function keepOfficialFacts(
  project: string,
  files: Map<string, string>,
  read: (file: string) => Promise<string>,
): Promise<void> {
  const facts = await glob(
    names.map((name) => `${OFFICIAL_FOLDER}paths/${name}.{${METHODS.join(',')}}.json`),
    { cwd: project },
  );
  for (const file of facts) files.set(file, await read(file));
}

/** The differences of the golden spec from its facts: a shared shape is compared with fewer pages than in the project. */
function deviations(files: ReadonlyMap<string, string>): string {
  const spec = new Map([...files].filter(([file]) => file.endsWith('.yaml')).sort(byName));
  const facts = new Map([...files].filter(([file]) => file.startsWith(OFFICIAL_FOLDER)));
  const { differences } = compareFacts(parseFacts(facts), loadCatalog(spec).catalog);
  const reason = { page: 'merchant/4012791856', ours: 'as in the project', why: 'fewer pages', shown: false };
  return stringify(differences.map((difference) => ({ difference: differenceId(difference), ...reason })));
}

/** The fields of golden requests without an explanation, as their list: one that none of them needs is a problem. */
function selfEvidentFields(files: ReadonlyMap<string, string>): string {
  const spec = new Map([...files].filter(([file]) => file.endsWith('.yaml')));
  const terms = new Map<string, Set<string>>();
  for (const { name, term, isExplained } of requestFields(loadCatalog(spec).catalog, () => false)) {
    if (!isExplained) terms.set(name, (terms.get(name) ?? new Set()).add(term));
  }
  return stringify(
    Object.fromEntries([...terms].sort(byName).map(([name, set]) => [name, [...set].sort(byCodePoint)])),
  );
}

/** Adds the components that files refer to, and those that these refer to. */
async function keepComponents(files: Map<string, string>, read: (file: string) => Promise<string>): Promise<void> {
  for (const [file, text] of files) {
    for (const [, target = ''] of text.matchAll(/\$ref: ['"]?([^'"#\s}]+\.yaml)/g)) {
      const component = normalize(join(dirname(file), target));
      if (!files.has(component)) files.set(component, await read(component));
    }
  }
}

/** The root with the golden paths and callbacks, and with the products of these slugs. */
function narrowRoot(root: Document, slugs: readonly string[]): Document {
  const mapOf = (key: string): YAMLMap => expectMap(root.get(key));
  filterKeys(mapOf('paths'), (path) => paths.includes(path));
  filterKeys(mapOf('webhooks'), (name) => GOLDEN_WEBHOOKS.includes(name));
  const groups = expectSeq(root.get('x-tagGroups'));
  groups.items = groups.items.filter((group) => isMap(group) && slugs.includes(String(group.get('slug'))));
  return root;
}

/** A product with the golden pages alone; undefined when it has none of them. */
function narrowProduct(product: Document): Document | undefined {
  const groups = expectSeq(product.get('groups'));
  for (const group of groups.items) {
    const pages = expectSeq(isMap(group) && group.get('pages'));
    pages.items = pages.items.filter((page) => isScalar(page) && groupedPages.has(String(page.value)));
  }
  groups.items = groups.items.filter((group) => isMap(group) && expectSeq(group.get('pages')).items.length > 0);
  return groups.items.length > 0 ? product : undefined;
}

/** The errors of the golden operations, with the codes and remedies that they need. */
function narrowErrors(errors: Document): Document {
  const ids = new Set(names.flatMap((name) => METHODS.map((method) => operationId(name, method))));
  const rows = expectSeq(errors.get('operations'));
  for (const row of rows.items) {
    const of = expectSeq(isMap(row) && row.get('of'));
    of.items = of.items.filter((id) => isScalar(id) && ids.has(String(id.value)));
  }
  rows.items = rows.items.filter((row) => isMap(row) && expectSeq(row.get('of')).items.length > 0);
  const codes = expectMap(errors.get('codes'));
  const answers = `${rows} ${errors.get('common')}`;
  filterKeys(codes, (code) => isNamed(code, answers));
  // Another spelling of a code that no golden operation answers with is a code of its own.
  for (const { value } of codes.items) if (isMap(value) && !codes.has(value.get('sameAs'))) value.delete('sameAs');
  const rest = `${codes} ${answers} ${errors.get('http')}`;
  filterKeys(expectMap(errors.get('remedies')), (remedy) => isNamed(remedy, rest));
  return errors;
}

/** The messages of any operation, and those of the golden ones. */
function narrowMessages(messages: Document): Document {
  const groups = expectSeq(messages.get('messages'));
  groups.items = groups.items.filter((group) => {
    if (!isMap(group)) return false;
    const isGeneral = !group.has('operations') && !group.has('calls');
    group.delete('calls');
    const operations = group.get('operations');
    if (!isSeq(operations)) return isGeneral;
    operations.items = operations.items.filter((each) => isScalar(each) && isGoldenEndpoint(String(each.value)));
    return operations.items.length > 0;
  });
  return messages;
}

/** `POST /v3/pay/transactions/jsapi` */
const isGoldenEndpoint = (endpoint: string): boolean => paths.includes(endpoint.replace(/^\w+ /, ''));

/** Whether the text of some YAML has a name, and not as a part of another. */
const isNamed = (name: string, text: string): boolean =>
  new RegExp(`(?<![\\w-]|SIGN )${name}(?![\\w-]| ERROR)`).test(text);

/** The overview of a product without its text, which links all its pages. */
function productPage(text: string, slug: string): string {
  const [frontmatter = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  const [heading = ''] = /^# .*$/m.exec(text) ?? [];
  return `${frontmatter}\n${heading}\n\n::: product ${slug}\n\n:::\n`;
}

/** A page whose links to pages that are not kept are plain text. */
function withoutDeadLinks(file: string, text: string, files: ReadonlyMap<string, string>): string {
  return text.replace(/\[([^\]]*)\]\(([./][^)#\s]*)[^)]*\)/g, (link, label: string, url: string) => {
    const path = url.startsWith('/') ? `docs${url}` : join(dirname(file), url);
    const target = `${path.endsWith('/') ? `${path}index` : path.replace(/\.md$/, '')}.md`;
    return files.has(target) ? link : label;
  });
}

function filterKeys(map: YAMLMap, isKept: (key: string) => boolean): void {
  map.items = map.items.filter(({ key }) => isScalar(key) && isKept(String(key.value)));
}

function expectMap(node: unknown): YAMLMap {
  if (!isMap(node)) throw new Error('The spec has something else where a map is expected.');
  return node;
}

function expectSeq(node: unknown): YAMLSeq {
  if (!isSeq(node)) throw new Error('The spec has something else where a list is expected.');
  return node;
}
