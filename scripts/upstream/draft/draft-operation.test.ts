import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { goldenContent } from '../../../tests/support/golden-content.ts';
import { planOperation } from '../../new/plan-operation.ts';
import { loadCatalog, ROOT_FILE, type SpecFiles } from '../../spec/load/load-catalog.ts';
import { ERRORS_FILE } from '../../spec/load/load-errors.ts';
import { compareFacts } from '../compare/compare.ts';
import { parseFacts, recordsOf, subjectName } from '../facts-files.ts';
import { readOfficial } from '../official-files.ts';
import type { OfficialRecord } from '../official-model.ts';
import { readFolder } from '../read/read-folder.ts';
import { draftOperation } from './draft-operation.ts';

const SERIAL = 'openapi/components/parameters/WechatpaySerial.yaml';
const FIXTURES = 'scripts/upstream/fixtures/docs';
/** Kinds of differences that a draft leaves: conditions and errors are corrections of what is there. */
const LEFT: ReadonlySet<string> = new Set(['condition', 'error', 'extra-error']);

let spec: SpecFiles;
let records: OfficialRecord[];
beforeAll(async () => {
  spec = new Map([...(await goldenContent('.'))].filter(([file]) => file.startsWith('openapi/')));
  // The golden project has no operation that needs it.
  spec = new Map([...spec, [SERIAL, readFileSync(SERIAL, 'utf8')]]);
  records = parseFacts(await readOfficial('.'));
});

/** The spec without a path, and without errors, which name operations. */
function without(path: string): SpecFiles {
  const files = new Map(spec);
  const root = files.get(ROOT_FILE) ?? '';
  const key = path.replace(/[{}]/g, '\\$&');
  const [entry = '', file] = new RegExp(`^  ${key}:\\n    \\$ref: \\./(paths/.*)\\n`, 'm').exec(root) ?? [];
  files.set(ROOT_FILE, root.replace(entry, ''));
  files.delete(ERRORS_FILE);
  if (!files.delete(`openapi/${file}`)) throw new Error(`The spec has no ${path}.`);
  return files;
}

/** Drafts an operation into a spec; returns the drafted files, and what the spec then says otherwise than the pages. */
function draftInto(record: OfficialRecord, files: SpecFiles) {
  const plan = planOperation(files, draftOperation(record, loadCatalog(files)), () => undefined);
  const drafted = new Map(plan.differences.map(({ path, after }) => [path, after]));
  const { differences } = compareFacts([record], loadCatalog(new Map([...files, ...drafted])).catalog);
  return { drafted, differences: differences.filter(({ kind }) => !LEFT.has(kind)) };
}

describe('draftOperation', () => {
  test.each([
    ['a query and an answer', 'GET /v3/bill/tradebill'],
    ['an upload', 'POST /v3/merchant/media/upload'],
    ['an encrypted field', 'POST /v3/profitsharing/receivers/add'],
    ['an answer without a body', 'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close'],
    ['objects and lists', 'POST /v3/pay/transactions/app'],
  ])('%s, taken off the spec, are drafted again as the pages state them', (_, subject) => {
    const record = records.find((each) => subjectName(each.subject) === subject);
    if (record?.subject.kind !== 'operation') throw new Error(`No facts of ${subject}.`);
    const { drafted, differences } = draftInto(record, without(record.subject.path));
    expect(differences).toEqual([]);
    const folders = new Set([...drafted.keys()].map((path) => path.replace(/\/.*/, '')));
    expect(folders).toEqual(new Set(['openapi', 'snippets', 'docs']));
  });

  test('an operation that the spec never had has the fields of its page, its callers and an example', async () => {
    const { pages } = await readFolder(FIXTURES);
    const record = recordsOf(pages).find(({ subject }) => subject.kind === 'operation');
    if (!record) throw new Error('The fixtures have no operation.');
    const { drafted, differences } = draftInto(record, spec);
    expect(differences).toEqual([]);
    const [example = ''] = [...drafted].flatMap(([path, text]) => (path.startsWith('snippets/') ? [text] : []));
    expect(example).toContain('await wxpay.v3.');
  });

  test('a callback is refused', () => {
    const callback = records.find(({ subject }) => subject.kind === 'callback');
    if (!callback) throw new Error('No facts of a callback.');
    expect(() => draftOperation(callback, loadCatalog(spec))).toThrow('A callback is no operation.');
  });
});
