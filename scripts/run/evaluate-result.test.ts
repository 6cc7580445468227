import { expect, test } from 'vitest';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { evaluateExample, evaluateProgram } from './evaluate-result.ts';
import type { GuideFile } from './guide-files.ts';
import type { Observation } from './mock-server.ts';
import type { ProgramResult } from './run-process.ts';

const guide: GuideFile = {
  file: 'snippets/guide/orders/create.ts',
  text: "import { wxpay } from '#wxpay';\n\nawait wxpay.v3.orders.post({ amount: { total: 'one' } });\n",
  kind: 'program',
  modes: ['public-key'],
};
const PASSED: ProgramResult = { code: 0, stdout: 'weixin://wxpay/bizpayurl\n', stderr: '' };

/** A request that the mock server refused, as far as an evaluation reads it. */
const refused: Observation = {
  request: { method: 'POST', url: '/v3/orders?x=1', headers: {}, body: Buffer.alloc(0) },
  error: {
    status: 400,
    code: 'PARAM_ERROR',
    message: '参数错误',
    detail: { field: '/amount/total', issue: '应为整数' },
  },
  response: { status: 400, headers: {}, body: Buffer.alloc(0) },
};

test('a program that ends and prints passes', () => {
  expect(evaluateProgram(guide, PASSED, [])).toBeUndefined();
});

test.each<[name: string, result: Partial<ProgramResult>, message: string]>([
  ['in its time', { code: undefined }, 'The program did not end in its time.'],
  [
    'with exit code 0',
    { code: 2, stderr: 'x\nTypeError: y\n    at z\n' },
    'The program ended with exit code 2: TypeError: y',
  ],
  ['by itself', { code: 'SIGTERM' }, 'The program ended with SIGTERM: it said nothing'],
  ['with output', { stdout: ' \n' }, 'The program printed nothing.'],
  ['with information', { stdout: 'url\nstate: undefined\n' }, 'The program printed "state: undefined".'],
])('a program that does not end %s fails at its call', (_name, result, message) => {
  expect(evaluateProgram(guide, { ...PASSED, ...result }, [])).toEqual({
    file: guide.file,
    line: 3,
    column: 1,
    message,
  });
});

test('an error has the place of its frame in the file', () => {
  const stderr = `Error: no\n    at file:///x/${guide.file}:2:7\n`;
  expect(evaluateProgram(guide, { ...PASSED, code: 1, stderr }, [])).toMatchObject({ line: 2, column: 7 });
});

test('a field that is sent is not one that is taken from the answer', () => {
  const text = guide.text.replace('await', 'const { amount } = await');
  expect(evaluateProgram({ ...guide, text }, PASSED, [refused])).toMatchObject({ line: 3, column: 59 });
});

test('a refused request fails at the field that is wrong', () => {
  expect(evaluateProgram(guide, PASSED, [refused])).toEqual({
    file: guide.file,
    line: 3,
    column: 40,
    message: 'POST /v3/orders was refused with PARAM_ERROR: 参数错误 (/amount/total 应为整数)',
  });
});

test('a guide that prints the code of a refusal demonstrates it', () => {
  expect(evaluateProgram(guide, { ...PASSED, stdout: 'PARAM_ERROR\n' }, [refused])).toBeUndefined();
});

test('an example that prints what is encrypted has forgotten to decrypt it', async () => {
  const { catalog } = await projectSpec();
  const [operation] = catalog.operations;
  if (!operation) throw new Error('There is no operation.');
  const text = 'const { data } = await wxpay.v3.orders.get();\n\nconsole.log(data.name);\n';
  const example = { file: 'snippets/v3/orders.get.ts', text, operation };
  const printed = [`${'a+/9'.repeat(85)}QQ==`];
  const received = { operation, path: {}, query: {}, headers: {}, body: undefined };
  const { error: _, ...taken } = { ...refused, operation, received };
  const run = evaluateExample(example, { printed }, [taken]);
  expect(run).toMatchObject({ line: 3, message: expect.stringContaining('decrypt') });
  expect(evaluateExample(example, { printed: ['a text'] }, [taken])).toBeUndefined();
});
