import { areReadable } from '../../spec/load/yaml.ts';
import type { CheckInput } from '../check-input.ts';

/** Whether every file of the spec can be read. Of one that can't, nobody knows what it holds. */
export const isReadable = (input: Pick<CheckInput, 'loaderProblems' | 'cursors'>): boolean =>
  // To parse all files takes a second.
  input.loaderProblems.length === 0 || areReadable(input.cursors);
