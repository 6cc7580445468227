import { expect, test } from 'vitest';
import type { Operation } from '../spec/catalog-model.ts';
import { emptySchema } from '../spec/traverse.ts';
import { createExampleKey } from './run-keys.ts';

const source = { file: 'openapi/paths/v3/a.yaml', line: 1, column: 1 };
const operation: Operation = {
  ...{ id: 'v3/a.get', name: 'v3/a', version: 'v3', method: 'get', path: '/v3/a', title: 'A', tags: [], roles: [] },
  ...{
    officialDocs: [],
    clientCertificate: false,
    deprecated: false,
    successors: [],
    parameters: [],
    errors: [],
    source,
  },
  response: {
    status: 200,
    body: { mediaType: 'application/json', required: false, schema: emptySchema('object', source) },
  },
};

const FILES = {
  'snippets/wxpay.ts': "import { agent } from './agent.ts';\nexport const wxpay = 1;\n",
  'snippets/agent.ts': 'export const agent = 1;\n',
  'snippets/v3/shared.ts': "export * from './deep.ts';\n",
  'snippets/v3/deep.ts': "import './shared.ts';\nexport const deep = 1;\n",
  'snippets/v3/other.ts': 'export const other = 1;\n',
};

/** The key of an example that imports a file, in a project where one file is another. */
function keyWith(change: Record<string, string> = {}): string {
  const files = new Map(Object.entries({ ...FILES, ...change }));
  const text = "import { wxpay } from '#wxpay';\nimport { deep } from './shared.ts';\n";
  return createExampleKey((file) => files.get(file))({ file: 'snippets/v3/a.get.ts', text, operation });
}

test.each(['snippets/wxpay.ts', 'snippets/agent.ts', 'snippets/v3/shared.ts', 'snippets/v3/deep.ts'])(
  'the key of an example is another one when %s is',
  (file) => expect(keyWith({ [file]: 'export const changed = 1;\n' })).not.toBe(keyWith()),
);

test('the key of an example is the same when a file that it does not import is another', () => {
  expect(keyWith({ 'snippets/v3/other.ts': '' })).toBe(keyWith());
});
