import { expect, test } from 'vitest';
import { readProjectFile } from '../lib/project-root.ts';
import { MUTATIONS } from './mutations.ts';

test.each(Object.entries(MUTATIONS))('the mutations of %s apply to the code as it is', (_name, { mutations }) => {
  const stale = mutations.filter(({ file, from }) => !readProjectFile(file).includes(from));
  expect(mutations.length).toBeGreaterThan(0);
  expect(stale).toEqual([]);
});
