import type { SearchResponse } from '../../../scripts/writers/search/engine/search.ts';
import { type Kind, PARTS } from '../../../scripts/writers/search/search-model.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** What is asked of the worker. */
export interface Question {
  query: string;
  kind?: Kind;
}

/** What becomes of questions. */
export interface Listener {
  /** An answer to the last question; again when more of the index has been loaded. `complete`: all of it was. */
  answered(question: Question, answer: SearchResponse, complete: boolean): void;
  /** The index can't be loaded. */
  failed(): void;
}

/** Starts the worker, which loads the index from a folder. Returns what asks it; only the last question is answered. */
export function startWorker(folder: string, listener: Listener): (question: Question) => void {
  const state: { last?: Question; number: number; parts: number; running?: Worker } = { number: 0, parts: 0 };
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
      listener.answered(state.last, message.answer, state.parts === PARTS.length);
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
  return (question) => {
    state.last = question;
    // After a failure, the next question tries again.
    if (!state.running) start();
    ask();
  };
}
