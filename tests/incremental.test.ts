import { beforeAll, describe, expect, test } from 'vitest';
import { byName } from '../scripts/lib/compare.ts';
import { createLoadCache } from '../scripts/spec/load/load-cache.ts';
import { loadCatalog, readSpec, type SpecFiles } from '../scripts/spec/load/load-catalog.ts';
import { createRenderCache } from '../scripts/writers/types/render-cache.ts';
import { tryRenderTypes } from '../scripts/writers/types/render-types.ts';

const ITEM = 'openapi/paths/v3/pay/transactions/jsapi.yaml';
const EVENT = 'openapi/webhooks/v3/transaction/success.yaml';
const COMPONENT = 'openapi/components/schemas/TransactionAmount.yaml';

/** Edits of the real spec, one after the other; undefined removes the file. */
const EDITS: [title: string, file: string, edit: (text: string) => string | undefined][] = [
  ['a term of a path item', ITEM, (text) => text.replace('商品描述', '商品说明')],
  ['a type of a path item', ITEM, (text) => text.replace(/type: string(?=\s+description: 商品说明)/, 'type: integer')],
  ['the title of a path item', ITEM, (text) => text.replace(/summary: .+/, 'summary: 下单')],
  ['a term of a component', COMPONENT, (text) => text.replace(/description: (.+)/, 'description: 新$1')],
  ['a callback', EVENT, (text) => text.replace(/summary: .+/, 'summary: 付款成功')],
  ['a YAML fault', ITEM, (text) => `${text}\n\t- :`],
  ['another edit while it is there', COMPONENT, (text) => text.replace('description: 新', 'description: ')],
  ['its mending', ITEM, (text) => text.replace('\n\t- :', '')],
  ['the errors', 'openapi/errors.yaml', (text) => text.replace('间隔逐次加长', '间隔加长')],
  [
    'the server of the root',
    'openapi/openapi.yaml',
    (text) => text.replace(/(servers:\s+- url: ).+/, '$1https://x.cn'),
  ],
  [
    'a path taken off the root',
    'openapi/openapi.yaml',
    (text) => text.replace(/\n {2}\/v3\/pay\/transactions\/app:\n.+/, ''),
  ],
  ['a component that is gone', COMPONENT, () => undefined],
  ['a component that leads to itself', COMPONENT, () => 'allOf:\n  - $ref: TransactionAmount.yaml\n'],
  ['a component of another shape', COMPONENT, () => 'type: object\nproperties:\n  sum:\n    type: integer\n'],
];

describe('after each edit the catalogue, its problems and the declarations are those of a load from nothing', () => {
  const spec: { files: SpecFiles } = { files: new Map() };
  const loaded = createLoadCache();
  const rendered = createRenderCache();
  beforeAll(async () => {
    spec.files = await readSpec(process.cwd());
    tryRenderTypes(loadCatalog(spec.files, loaded).catalog, rendered);
  }, 60_000);

  test.each(EDITS)(
    '%s',
    (_title, file, edit) => {
      const before = spec.files.get(file) ?? '';
      const after = edit(before);
      expect(after).not.toBe(before);
      const others = [...spec.files].filter(([name]) => name !== file);
      spec.files = new Map([...others, ...(after === undefined ? [] : [[file, after] as const])].sort(byName));
      const { catalog, problems, referenced } = loadCatalog(spec.files, loaded);
      const anew = loadCatalog(spec.files);
      // Compared as text: a difference between two catalogues would take minutes to describe.
      expect(JSON.stringify(catalog) === JSON.stringify(anew.catalog)).toBe(true);
      expect(problems).toEqual(anew.problems);
      expect(referenced).toEqual(anew.referenced);
      expect(differing(tryRenderTypes(catalog, rendered), tryRenderTypes(anew.catalog))).toEqual([]);
    },
    60_000,
  );
});

test('an edit leaves what it has nothing to do with the same object', async () => {
  const files = await readSpec(process.cwd());
  const memory = createLoadCache();
  const before = loadCatalog(files, memory).catalog.operations;
  const text = files.get(ITEM) ?? '';
  const after = loadCatalog(new Map(files).set(ITEM, text.replace('商品描述', '商品说明')), memory).catalog.operations;
  expect(after.flatMap((operation, index) => (operation === before[index] ? [] : [operation.name]))).toEqual([
    'v3/pay/transactions/jsapi',
  ]);
}, 60_000);

/** The files, and problems, in which two renderings differ. */
function differing(a: ReturnType<typeof tryRenderTypes>, b: ReturnType<typeof tryRenderTypes>): string[] {
  const texts = new Map(b.files.map(({ path, content }) => [path, content]));
  const changed = a.files.filter(({ path, content }) => texts.get(path) !== content).map(({ path }) => path);
  const problems = JSON.stringify(a.problems) === JSON.stringify(b.problems) ? [] : ['problems'];
  return [...changed, ...(a.files.length === b.files.length ? [] : ['number of files']), ...problems];
}
