import type { ErrorAnswer, ErrorAnswers } from '../../../scripts/writers/site-files/error-answers-model.ts';
import { answersFor } from './error-answers-for.ts';

/** What the tool shows; nothing for an empty field. */
export type LookUpView =
  | { kind: 'empty' }
  | { kind: 'failed' }
  | { kind: 'answers'; answers: readonly ErrorAnswer[]; isComplete: boolean };

/** What a look-up is made of. */
export interface LookUpParts {
  /** All answers; rejects when they can't be loaded. */
  load(): Promise<ErrorAnswers>;
  /** Has the search look for a text. */
  ask(text: string): void;
  show(view: LookUpView): void;
}

/** A look-up: what is shown belongs to the text that was typed last, whatever comes late. */
export interface LookUp {
  update(text: string): void;
  /** Takes what the search found for a text: addresses, the best first. */
  found(text: string, urls: readonly string[], isComplete: boolean): void;
  fail(): void;
}

/** Makes a look-up of errors. */
export function createLookUp({ load, ask, show }: LookUpParts): LookUp {
  const state = { text: '' };
  const fail = (): void => {
    if (state.text) show({ kind: 'failed' });
  };
  return {
    fail,
    update(text) {
      state.text = text.trim();
      if (state.text) ask(state.text);
      else show({ kind: 'empty' });
    },
    found(text, urls, isComplete) {
      const answer = (all: ErrorAnswers): void => {
        if (text === state.text) show({ kind: 'answers', answers: answersFor(all, text, urls), isComplete });
      };
      load().then(answer, fail);
    },
  };
}
