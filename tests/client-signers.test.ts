import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as kit from 'wechatpay-kit';
import { projectSpec } from '../scripts/spec/project-spec.fixture.ts';

/** The functions that sign, as the package exports them. */
const signers = Object.keys(kit).filter((name) => name.startsWith('sign'));

test('whatever is signed for the device names a function of the package', async () => {
  const { client } = (await projectSpec()).catalog;
  const named = client.calls.flatMap(({ name, signing, signer }) => {
    const scheme = client.signings.find(({ id }) => id === signing);
    return scheme ? [{ name, function: signer ?? scheme.function }] : [];
  });
  expect(named.length).toBeGreaterThanOrEqual(8);
  expect(named.filter((each) => !signers.includes(each.function ?? ''))).toEqual([]);
});

test('the guide has each of them, and its example calls it', () => {
  const guide = readFileSync('docs/guide/signing.md', 'utf8');
  const examples = ['pay-sign', 'pay-sign-others'].map((name) =>
    readFileSync(`snippets/guide/signing/${name}.ts`, 'utf8'),
  );
  expect(signers).toHaveLength(14);
  expect(signers.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  expect(signers.filter((name) => !examples.join('').includes(`${name}(`))).toEqual([]);
});
