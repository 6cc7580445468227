import { HOVER_MUTATIONS } from './hover-mutations.ts';
import { MOCK_MUTATIONS } from './mock-mutations.ts';
import type { Mutations } from './mutation-model.ts';
import { SEARCH_MUTATIONS } from './search-mutations.ts';
import { WRITER_MUTATIONS } from './writer-mutations.ts';

/** All mutations, by what they alter. */
export const MUTATIONS: Mutations = { ...WRITER_MUTATIONS, ...SEARCH_MUTATIONS, ...MOCK_MUTATIONS, ...HOVER_MUTATIONS };
