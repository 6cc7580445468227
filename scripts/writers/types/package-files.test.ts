import { expect, it } from 'vitest';
import { packageFiles } from './package-files.ts';
import { HEADER } from './rendered.ts';

const declare = (path: string, ...lines: string[]) => ({
  path: `virtual-types/${path}`,
  content: `${[HEADER, ...lines].join('\n')}\n`,
});
const namespace = (path: string, line: string) => [`declare namespace ${path} {`, `  ${line}`, '}'];

const files = new Map(
  packageFiles([
    declare('client.d.ts', '/// <reference types="node" />', ...namespace('A.Client', 'type Client = 1;')),
    declare('components/Bank.d.ts', ...namespace('A.Components', 'type Bank = 1;')),
    declare('components/Payer.d.ts', ...namespace('A.Components', 'type Payer = 1;')),
    declare('v3/pay.d.ts', ...namespace('A.V3', 'type Pay = 1;')),
    declare('v3/pay/jsapi.d.ts', ...namespace('A.V3.Pay', 'interface Jsapi {}'), 'declare namespace A.V3.Pay.None {}'),
    declare('v3/certificates.d.ts', ...namespace('A.V3', 'type Certificates = 1;')),
  ]).map(({ path, content }) => [path.replace('virtual-types/', ''), content]),
);

it('puts the paths of one first segment into one file, and the components into one', () => {
  expect(files.get('components.d.ts')).toBe(
    `${HEADER}\ndeclare namespace A.Components {\n  type Bank = 1;\n  type Payer = 1;\n}\n`,
  );
});

it('opens each namespace once, inside the one that it belongs to', () => {
  expect(files.get('v3/pay.d.ts')).toBe(
    `${HEADER}\ndeclare namespace A.V3 {\n  type Pay = 1;\n  namespace Pay {\n    interface Jsapi {}\n  }\n}\n`,
  );
});

it('keeps what stands outside of namespaces', () => {
  expect(files.get('client.d.ts')).toContain(`${HEADER}\n/// <reference types="node" />\ndeclare namespace A.Client {`);
});

it('refers to each file once, from entries that the package exports', () => {
  const references = files.get('openapi.d.ts')?.matchAll(/path="\.\/(.+?)"/g) ?? [];
  expect([...references].map(([, path]) => path)).toEqual([
    'client.d.ts',
    'components.d.ts',
    'v3/pay.d.ts',
    'v3/certificates.d.ts',
  ]);
  expect(files.get('index.d.ts')).toContain('/// <reference path="./openapi.d.ts" />');
});
