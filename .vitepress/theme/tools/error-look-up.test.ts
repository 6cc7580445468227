import { expect, test } from 'vitest';
import type { ErrorAnswers } from '../../../scripts/writers/site-files/error-answers-model.ts';
import { keepLoaded } from '../keep-loaded.ts';
import { createLookUp, type LookUpView } from './error-look-up.ts';

const ALL: ErrorAnswers = { codes: [{ title: 'SIGN_ERROR', url: '/errors/#SIGN_ERROR', meanings: [] }], messages: [] };

/** A look-up whose loads are settled by hand, in order. */
function open() {
  const shown: LookUpView[] = [];
  const asked: string[] = [];
  const loads: { resolve: (all: ErrorAnswers) => void; reject: (error: Error) => void }[] = [];
  const load = keepLoaded(() => new Promise<ErrorAnswers>((resolve, reject) => loads.push({ resolve, reject })));
  const lookUp = createLookUp({ load, ask: (text) => asked.push(text), show: (view) => shown.push(view) });
  /** Lets what was settled be heard. */
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return { shown, asked, loads, lookUp, settled };
}

test('a load that failed is tried again with the next answer of the search, and kept once it is there', async () => {
  const { shown, asked, loads, lookUp, settled } = open();
  lookUp.update(' SIGN_ERROR ');
  lookUp.found('SIGN_ERROR', [], false);
  loads[0]?.reject(new Error('offline'));
  await settled();
  expect(shown).toEqual([{ kind: 'failed' }]);
  lookUp.found('SIGN_ERROR', [], true);
  loads[1]?.resolve(ALL);
  await settled();
  lookUp.found('SIGN_ERROR', [], true);
  await settled();
  expect(shown.slice(1)).toEqual(Array(2).fill({ kind: 'answers', answers: ALL.codes, isComplete: true }));
  expect([asked, loads.length]).toEqual([['SIGN_ERROR'], 2]);
});

test('what comes after the field was cleared, or for an earlier text, is not shown', async () => {
  const { shown, loads, lookUp, settled } = open();
  lookUp.update('SIGN_ERROR');
  lookUp.found('SIGN_ERROR', [], true);
  lookUp.update('');
  loads[0]?.resolve(ALL);
  await settled();
  lookUp.fail();
  expect(shown).toEqual([{ kind: 'empty' }]);
  lookUp.update('ORDERPAID');
  lookUp.found('SIGN_ERROR', [], true);
  await settled();
  expect(shown).toHaveLength(1);
  lookUp.found('ORDERPAID', [], true);
  await settled();
  expect(shown.at(-1)).toEqual({ kind: 'answers', answers: [], isComplete: true });
});
