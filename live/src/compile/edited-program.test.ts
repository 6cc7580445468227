import { expect, test } from 'vitest';
import { readProgram } from '../../../scripts/live/live-programs.ts';
import type { Program } from '../protocol.ts';
import { editedProgram } from './edited-program.ts';

/** A program of the project as the page gets it. */
function program(name: string): Program {
  const found = readProgram(process.cwd(), name);
  if (!found) throw new Error(`There is no program ${name}.`);
  return found;
}

test('what was edited runs in the place of the example, with its other modules', () => {
  const original = program('guide/errors/refund');
  const edited = editedProgram(
    original,
    "import { wxpay } from '#wxpay';\nimport { x } from './retry.ts';\nconst n: number = x;",
  );
  expect(edited).toMatchObject({ ...original, modules: expect.anything() });
  expect({ ...edited.modules, [original.file]: '' }).toEqual({ ...original.modules, [original.file]: '' });
  expect(edited.modules[original.file]?.split('\n')).toEqual([
    'const { wxpay } = await load("snippets/wxpay.ts");',
    'const { x } = await load("snippets/guide/errors/retry.ts");',
    'const n         = x;',
  ]);
});

test('it has the extras and the uploads that the edited code asks for', () => {
  const original = program('v3/pay/transactions/jsapi.post');
  expect(original).toMatchObject({ extras: [], uploads: [] });
  const edited = editedProgram(
    original,
    'import { wxpay } from \'#wxpay\';\nawait wxpay.v2.pay.x.post(read("./a.png"));',
  );
  expect(edited).toMatchObject({ extras: ['xml'], uploads: ['a.png'] });
});

test('code that the sandbox has no form for is a syntax error', () => {
  expect(() => editedProgram(program('v3/pay/transactions/jsapi.post'), 'export default 1;')).toThrow(SyntaxError);
});
