import { readProjectFile } from '../lib/project-root.ts';

/** A change of one place of a writer, which drops or alters a fact. */
export interface Mutation {
  file: string;
  from: string;
  to: string;
}

/** The mutations of a writer, and the tests that must notice them. */
interface Mutated {
  tests: readonly string[];
  mutations: readonly Mutation[];
}

/** Mutations by the name of what they alter. */
export type Mutations = Readonly<Record<string, Mutated>>;

/** Whether the code still has what a mutation replaces. */
export const applies = ({ file, from }: Mutation): boolean => readProjectFile(file).includes(from);

/** The mutations of one file. */
export const of = (file: string, ...changes: readonly (readonly [from: string, to: string])[]): Mutation[] =>
  changes.map(([from, to]) => ({ file, from, to }));
