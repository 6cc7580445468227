import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar, stringify, visit } from 'yaml';
import { draftPage } from '../../scripts/docs/draft-page.ts';
import { loadCatalog, ROOT_FILE, readSpec } from '../../scripts/spec/load/load-catalog.ts';
import { productFile } from '../../scripts/spec/locations.ts';
import type { GoldenProject } from './golden-project.ts';

const LONG = 'W'.repeat(300);
/** Text that would be markup, a script, a template or the end of a comment somewhere. */
export const HOSTILE = `</code></script><script>alert(1)</script><img src=x onerror="alert(2)"> {{ 6 * 7 }} \`b\` | x | ${LONG} '"&amp; \${y} */ ]]>`;
const PATH = '/v3/pay/transactions/jsapi';
const PAGE = 'docs/openapi/v3/pay/transactions/jsapi.md';
const SPEC = 'openapi/paths/v3/pay/transactions/jsapi.yaml';
const HOOK = 'openapi/webhooks/v3/refund/success.yaml';
/** The same for titles. VitePress writes them into a script of its own, which an end tag would end: the build fails, and says so. */
export const TITLE = HOSTILE.replaceAll('</script>', '');
/** Values without limits. */
const FREE_EXAMPLES = ['自定义数据'];

const ERRORS = {
  remedies: { 'fix-parameters': HOSTILE },
  codes: { PARAM_ERROR: { description: HOSTILE, remedy: 'fix-parameters' } },
  http: [{ status: 400, description: HOSTILE }],
  common: { v3: [{ status: 400, code: 'PARAM_ERROR' }], v2: [{ code: 'PARAM_ERROR' }] },
  operations: [{ of: ['v3.pay.transactions.jsapi.post'], errors: [{ status: 400, code: 'PARAM_ERROR' }] }],
};

/** Puts hostile text into all that a project says of one operation, one callback and their product. */
export async function writeHostileText(project: GoldenProject): Promise<void> {
  const rewrite = async (file: string, change: (document: Document) => void): Promise<void> => {
    const document = parseDocument(await project.read(file));
    change(document);
    await project.write(file, String(document));
  };
  await rewrite(SPEC, makeHostile);
  await rewrite(ROOT_FILE, (document) => document.addIn(['x-roles'], HOSTILE));
  await rewrite(HOOK, makeHostile);
  await project.write('openapi/errors.yaml', stringify(ERRORS));
  await rewrite(productFile('payment'), (document) => document.setIn(['groups', 0, 'title'], TITLE));
  const { operations } = loadCatalog(await readSpec(project.folder)).catalog;
  await project.write(PAGE, draftPage(operations.filter(({ path }) => path === PATH)).content);
  await project.edit('docs/webhook/v3/refund/success.md', (text) => text.replace(/^title: .*$/m, 'title: x'));
}

/** Every title, term and meaning of a document becomes hostile, and a role and an example besides. */
function makeHostile(document: Document): void {
  visit(document, { Pair: (_key, { key, value }) => spoil(isScalar(key) ? String(key.value) : '', value) });
}

function spoil(name: string, value: unknown): void {
  if (isScalar(value) && name === 'summary') value.value = TITLE;
  if (isScalar(value) && ['title', 'description'].includes(name)) value.value = HOSTILE;
  if (isMap(value) && name === 'x-enumDescriptions') for (const each of value.items) each.value = new Scalar(HOSTILE);
  if (!isSeq(value)) return;
  if (name === 'x-roles') value.add(HOSTILE);
  if (name === 'examples' && FREE_EXAMPLES.includes(String(value.get(0)))) value.set(0, HOSTILE);
}
