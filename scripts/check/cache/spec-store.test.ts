import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadCatalog, type SpecFiles } from '../../spec/load/load-catalog.ts';
import { isSpecFile } from '../../spec/locations.ts';
import { fixtureFiles, readFixture } from '../fixture-project.fixture.ts';
import { openSpecStore } from './spec-store.ts';

const ORDERS = 'openapi/paths/v3/orders/_order_id_.yaml';
const MICROPAY = 'openapi/paths/v2/pay/micropay.yaml';
const AMOUNT = 'openapi/components/schemas/Amount.yaml';
const ERRORS = 'openapi/errors.yaml';

const base = readFixture(readFileSync(new URL('../fixtures/base.yaml', import.meta.url), 'utf8'));
const project: SpecFiles = new Map([...fixtureFiles(base, {})].filter(([file]) => isSpecFile(file)));

const root = mkdtempSync(join(tmpdir(), 'spec-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The project with one text in one file replaced. */
function replaced(file: string, from: string, to: string, files = project): SpecFiles {
  const text = files.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no "${from}" to replace.`);
  return new Map([...files, [file, text.replace(from, to)]]);
}

/** What a load gives, with the data of its places. */
const contentOf = ({ catalog, problems, referenced, cursors }: ReturnType<typeof loadCatalog>) => ({
  ...{ catalog, problems, referenced: [...referenced].sort() },
  nodes: [...cursors].map(([file, { node }]) => [file, node]),
});

const withSuccessor = replaced(MICROPAY, 'summary:', 'x-successors: [v3.orders._order_id_.get]\n  summary:');
const withoutAmount = new Map([...project].filter(([file]) => file !== AMOUNT));

/** Each follows the one before it in the same store. */
const STEPS: readonly (readonly [change: string, files: SpecFiles])[] = [
  ['from nothing', project],
  ['nothing', project],
  ['a field', replaced(ORDERS, 'maxLength: 32', 'maxLength: 33')],
  ['a shape that others refer to', replaced(AMOUNT, 'title: 总金额', 'title: 总额')],
  ['lines above others', replaced(AMOUNT, 'type: object', '# 金额\ntype: object')],
  ['an operation that another one names', replaced(ORDERS, 'summary: 查询订单', 'summary: 查单', withSuccessor)],
  ['that operation again', withSuccessor],
  ['errors', replaced(ERRORS, 'description: 参数不合要求', 'description: 参数错误')],
  ['a file less', withoutAmount],
  ['a fault', replaced(ORDERS, 'type: string', 'type: text')],
  [
    'another file beside the fault',
    replaced(AMOUNT, 'title: 总金额', 'title: 总额', replaced(ORDERS, 'type: string', 'type: text')),
  ],
  ['a file that is no YAML', replaced(ORDERS, 'summary:', '\t{')],
  ['all taken back', project],
];

test('the cache of a stored spec gives the same parts again', () => {
  const files = new Map(project);
  openSpecStore(root, 'code').load(files);
  const store = openSpecStore(root, 'code');
  const { catalog } = store.load(files);
  const changed = replaced(ORDERS, 'maxLength: 32', 'maxLength: 33');
  const next = loadCatalog(new Map(changed), store.cache());
  expect(next.catalog).toStrictEqual(loadCatalog(new Map(changed)).catalog);
  const same = next.catalog.operations.filter((operation) => catalog.operations.includes(operation));
  expect(next.catalog.operations.filter((operation) => !same.includes(operation)).map(({ name }) => name)).toEqual([
    'v3/orders/_order_id_',
  ]);
});

test('a stored spec is what a load of the same files gives, whatever was loaded before', () => {
  for (const [change, files] of STEPS) {
    const stored = contentOf(openSpecStore(root, 'code').load(files));
    expect(stored, change).toStrictEqual(contentOf(loadCatalog(new Map(files))));
  }
});
