import { beforeAll, describe, expect, test } from 'vitest';
import { byName } from '../scripts/lib/compare.ts';
import { createLoadCache } from '../scripts/spec/load/load-cache.ts';
import { loadCatalog, type SpecFiles } from '../scripts/spec/load/load-catalog.ts';
import { createRenderCache } from '../scripts/writers/types/render-cache.ts';
import { tryRenderTypes } from '../scripts/writers/types/render-types.ts';
import { goldenContent } from './support/golden-content.ts';

const ITEM = 'openapi/paths/v3/pay/transactions/jsapi.yaml';
const EVENT = 'openapi/webhooks/v3/transaction/success.yaml';
const COMPONENT = 'openapi/components/schemas/TransactionAmount.yaml';
const ROOT = 'openapi/openapi.yaml';
const BROKEN_YAML = '\n\t- :';

/** An edit of a file; undefined removes it. */
type Edit = (text: string) => string | undefined;

/** Edits of the golden spec, each of one file, with more edits of others where those matter. */
const EDITS: [title: string, ...edits: [file: string, edit: Edit][]][] = [
  ['a term of a path item', [ITEM, (text) => text.replace('公众号ID', '公众号编号')]],
  ['a type of a path item', [ITEM, (text) => text.replace(/type: string(?=\s+title: 公众号ID)/, 'type: integer')]],
  ['the title of a path item', [ITEM, (text) => text.replace(/summary: .+/, 'summary: 下单')]],
  ['a term of a component', [COMPONENT, (text) => text.replace(/title: (.+)/, 'title: 新$1')]],
  ['a callback', [EVENT, (text) => text.replace(/summary: .+/, 'summary: 付款成功')]],
  ['a path item that is not YAML', [ITEM, (text) => text + BROKEN_YAML]],
  [
    'a component, while a path item is not YAML, and its correction',
    [ITEM, (text) => text + BROKEN_YAML],
    [COMPONENT, (text) => text.replace(/title: (.+)/, 'title: 新$1')],
    [ITEM, (text) => text.replace(BROKEN_YAML, '')],
  ],
  ['the errors', ['openapi/errors.yaml', (text) => text.replace('间隔逐次加长', '间隔加长')]],
  ['the server of the root', [ROOT, (text) => text.replace(/(servers:\s+- url: ).+/, '$1https://x.cn')]],
  ['a path taken off the root', [ROOT, (text) => text.replace(/\n {2}\/v3\/pay\/transactions\/app:\n.+/, '')]],
  ['a component that is gone', [COMPONENT, () => undefined]],
  ['a component that leads to itself', [COMPONENT, () => 'allOf:\n  - $ref: TransactionAmount.yaml\n']],
  [
    'a component of another shape, after it was gone',
    [COMPONENT, () => undefined],
    [COMPONENT, () => 'type: object\nproperties:\n  sum:\n    type: integer\n'],
  ],
];

let golden: SpecFiles;

beforeAll(async () => {
  golden = new Map(
    [...(await goldenContent(process.cwd()))].filter(([file]) => file.startsWith('openapi/')).sort(byName),
  );
});

function applyEdit(files: SpecFiles, file: string, edit: Edit): SpecFiles {
  const before = files.get(file) ?? '';
  const after = edit(before);
  expect(after).not.toBe(before);
  const others = [...files].filter(([name]) => name !== file);
  return new Map([...others, ...(after === undefined ? [] : [[file, after] as const])].sort(byName));
}

describe('after an edit the catalog, its problems and the declarations equal those of a load without a cache', () => {
  test.each(EDITS)('%s', (_title, ...edits) => {
    const loadCache = createLoadCache();
    const renderCache = createRenderCache();
    tryRenderTypes(loadCatalog(golden, loadCache).catalog, renderCache);
    let files = golden;
    for (const [file, edit] of edits) {
      files = applyEdit(files, file, edit);
      const { catalog, problems, referenced } = loadCatalog(files, loadCache);
      const fresh = loadCatalog(files);
      expect(JSON.stringify(catalog)).toBe(JSON.stringify(fresh.catalog));
      expect(problems).toEqual(fresh.problems);
      expect(referenced).toEqual(fresh.referenced);
      expect(tryRenderTypes(catalog, renderCache)).toEqual(tryRenderTypes(fresh.catalog));
    }
  });
});

test('operations that do not depend on an edit stay the same objects', () => {
  const loadCache = createLoadCache();
  const before = loadCatalog(golden, loadCache).catalog.operations;
  const edited = applyEdit(golden, ITEM, (text) => text.replace('公众号ID', '公众号编号'));
  const after = loadCatalog(edited, loadCache).catalog.operations;
  const changed = after.filter((operation, index) => operation !== before[index]);
  expect(changed.map(({ name }) => name)).toEqual(['v3/pay/transactions/jsapi']);
});
