import type { SearchResponse } from '../../../scripts/writers/search/engine/search.ts';
import { type Kind, PARTS } from '../../../scripts/writers/search/search-model.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** A query for the worker. */
export interface SearchQuery {
  query: string;
  kind?: Kind;
}

/** Callbacks of the search. */
export interface Listener {
  /** The results of the last query; called again when more of the index is loaded, at last `complete`. */
  onResponse(query: SearchQuery, response: SearchResponse, complete: boolean): void;
  /** The index can't be loaded. */
  failed(): void;
}

/** Starts the worker, which loads the index from a folder. Returns the function that sends queries; only the last one gets results. */
export function startWorker(folder: string, listener: Listener): (query: SearchQuery) => void {
  const state: { last?: SearchQuery; number: number; parts: number; running?: Worker } = { number: 0, parts: 0 };
  const send = (message: ToWorker): void => state.running?.postMessage(message);
  const ask = (): void => {
    if (!state.last || !state.parts) return;
    state.number += 1;
    send({ ...state.last, number: state.number });
  };
  const receive = (message: FromWorker): void => {
    if ('failed' in message) {
      state.running?.terminate();
      delete state.running;
      listener.failed();
    } else if ('loaded' in message) {
      state.parts += 1;
      ask();
    } else if (message.number === state.number && state.last) {
      listener.onResponse(state.last, message.response, state.parts === PARTS.length);
    }
  };
  const start = (): void => {
    state.parts = 0;
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => receive(data));
    worker.addEventListener('error', () => receive({ failed: '' }));
    state.running = worker;
    send({ folder });
  };
  start();
  return (query) => {
    state.last = query;
    // After a failure, the next query starts a new worker.
    if (!state.running) start();
    ask();
  };
}
