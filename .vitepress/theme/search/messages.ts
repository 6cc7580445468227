import type { SearchResponse } from '../../../scripts/writers/search/engine/search.ts';
import type { IndexParts, Kind } from '../../../scripts/writers/search/search-model.ts';

/** A message to the worker: the folder of the index, or a query. */
export type ToWorker = { folder: string } | { query: string; kind?: Kind; number: number };

/** A message of the worker: a part of the index is loaded, the index can't be loaded, or the results of a query. */
export type FromWorker =
  | { loaded: keyof IndexParts }
  | { failed: string }
  | { response: SearchResponse; number: number };
