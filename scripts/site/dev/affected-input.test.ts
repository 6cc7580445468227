import { beforeAll, expect, test } from 'vitest';
import { goldenInput } from '../../../tests/support/golden-input.ts';
import { type CheckInput, createInput } from '../../check/check-input.ts';
import { RULES } from '../../check/rules/index.ts';
import { runRules } from '../../check/run-rules.ts';
import { ROOT_FILE } from '../../spec/load/load-catalog.ts';
import { affectedInput } from './affected-input.ts';

const NAME = 'v3/transaction/success';
const SPEC = `openapi/webhooks/${NAME}.yaml`;
const SHARED = 'openapi/components/responses/NotificationAccepted.yaml';

const state: { input?: CheckInput } = {};
beforeAll(async () => {
  state.input = await goldenInput();
});

function narrowed(...changed: string[]) {
  if (!state.input) throw new Error('There is no input.');
  return affectedInput(state.input, changed);
}

const rootKeys = ({ cursors }: CheckInput, key: string): number => {
  const node = cursors.get(ROOT_FILE)?.node;
  const found = node?.kind === 'map' ? node.pairs.get(key) : undefined;
  return found?.kind === 'map' ? found.pairs.size : -1;
};

test.each([SPEC, `docs/webhook/${NAME}.md`, `snippets/webhook/${NAME}.ts`, `virtual-types/webhook/${NAME}.d.ts`])(
  'a change of %s narrows to the one callback, its example and its page',
  (file) => {
    const { input, files } = narrowed(file);
    expect(input.catalog.webhooks.map(({ name }) => name)).toEqual([NAME]);
    expect(input.catalog.operations).toEqual([]);
    expect([rootKeys(input, 'paths'), rootKeys(input, 'webhooks')]).toEqual([0, 1]);
    expect([...input.files.keys()].filter((each) => each.startsWith('snippets/'))).toEqual([
      `snippets/webhook/${NAME}.ts`,
    ]);
    expect(files).toContain(SPEC);
    expect(files).toContain(`docs/webhook/${NAME}.md`);
  },
);

test('a shape of callbacks narrows to all that use it', () => {
  const { input, files } = narrowed(SHARED);
  const users = [...(state.input?.files ?? [])].filter(
    ([file, text]) => file.startsWith('openapi/webhooks/') && text.includes('NotificationAccepted.yaml'),
  );
  expect(users.length).toBeGreaterThan(5);
  expect(users.length).toBeLessThan(state.input?.catalog.webhooks.length ?? 0);
  expect(input.catalog.webhooks).toHaveLength(users.length);
  expect([...files]).toEqual(expect.arrayContaining(users.map(([file]) => file)));
});

test('a path narrows to no callback', () => {
  const { input } = narrowed('openapi/paths/v3/pay/transactions/jsapi.yaml');
  expect(input.catalog.operations.map(({ name }) => name)).toEqual(['v3/pay/transactions/jsapi']);
  expect(input.catalog.webhooks).toEqual([]);
});

test('a problem that a shape brings to the examples of a callback is found in the part', async () => {
  const { input } = state;
  const rule = RULES.find(({ id }) => id === 'example-matches-schema');
  if (!input || !rule) throw new Error('There is no input.');
  const file = 'openapi/components/schemas/Notification.yaml';
  const text = input.files.get(file) ?? '';
  const files = new Map(input.files).set(
    file,
    text.replace(/type: string(?=\n(?: +title: .+\n)? +examples)/, 'type: boolean'),
  );
  const broken = createInput(input.root, files, input.assets);
  const whole = await runRules([rule], broken);
  const part = affectedInput(broken, [file]);
  const found = await runRules([rule], part.input);
  expect(whole[0]?.problems.length).toBeGreaterThan(0);
  expect(found[0]?.problems.filter((problem) => part.files.has(problem.file))).toEqual(whole[0]?.problems);
});
