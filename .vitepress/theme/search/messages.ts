import type { SearchResponse } from '../../../scripts/writers/search/engine/search.ts';
import type { IndexParts, Kind } from '../../../scripts/writers/search/search-model.ts';

/** What the page tells the worker: where the index is, then what to search for. */
export type ToWorker = { folder: string } | { query: string; kind?: Kind; number: number };

/** What the worker tells the page: that a part of the index is there, that none comes, or an answer. */
export type FromWorker = { loaded: keyof IndexParts } | { failed: string } | { answer: SearchResponse; number: number };
