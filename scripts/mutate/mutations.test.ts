import { expect, test } from 'vitest';
import { applies } from './mutation-model.ts';
import { MUTATIONS } from './mutations.ts';

test.each(Object.entries(MUTATIONS))('the mutations of %s apply to the code as it is', (_name, { mutations }) => {
  const stale = mutations.filter((mutation) => !applies(mutation));
  expect(mutations.length).toBeGreaterThan(0);
  expect(stale).toEqual([]);
});
