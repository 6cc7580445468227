import { withBase } from 'vitepress';
import type { SearchResponse } from '../../../scripts/writers/search/engine/search.ts';
import { KINDS, type Kind, SEARCH_FOLDER } from '../../../scripts/writers/search/search-model.ts';
import { createFrame, type Frame } from './frame.ts';
import { emptyNotice, failedNotice, loadingNotice, noResultsNotice } from './notice.ts';
import { resultOption } from './result-view.ts';
import resultStyles from './results.css?inline';
import frameStyles from './search.css?inline';
import { type Question, startWorker } from './search-client.ts';
import { createSelection, type Selection } from './selection.ts';
import { statusText } from './status.ts';

/** The search of the site. */
export interface SearchDialog {
  open(): void;
}

/** Makes the search, and begins to load its index. */
export function createSearch(): SearchDialog {
  const frame = createFrame();
  const selection = createSelection(frame);
  const folder = new URL(withBase(`/${SEARCH_FOLDER}/`), location.href).href;
  const ask = startWorker(folder, {
    answered: (question, answer, complete) => showAnswer(frame, selection, { question, answer, complete }),
    failed: () => showNotice(frame, failedNotice()),
  });
  const renew = (): void => {
    const query = frame.input.value.trim();
    const kind = chosenKind(frame);
    if (!query || !frame.list.childElementCount) showNotice(frame, query ? loadingNotice() : emptyNotice());
    if (query) ask({ query, ...(kind && { kind }) });
  };
  listen(frame, selection, renew);
  renew();
  addStyles();
  document.body.append(frame.dialog);
  return {
    open() {
      if (!frame.dialog.open) frame.dialog.showModal();
      frame.input.select();
    },
  };
}

/** Style sheets of its own, so that pages on which nobody searches don't have them. */
function addStyles(): void {
  for (const text of [frameStyles, resultStyles]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }
}

function listen(frame: Frame, selection: Selection, renew: () => void): void {
  const { dialog, input } = frame;
  input.addEventListener('input', (event) => {
    // What an input method has not yet turned into characters is no query.
    if (!(event instanceof InputEvent && event.isComposing)) renew();
  });
  input.addEventListener('compositionend', renew);
  input.addEventListener('keydown', (event) => selection.press(event));
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('button');
    if (button?.dataset.query !== undefined) input.value = button.dataset.query;
    if (button?.dataset.kind !== undefined) chooseKind(frame, button.dataset.kind);
    if (button?.dataset.query !== undefined || button?.dataset.kind !== undefined) {
      renew();
      input.focus();
    }
    const isFollowed = target.closest('a[href]') && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (target === dialog || isFollowed || button?.matches('.search-close')) dialog.close();
  });
}

function chooseKind({ filters }: Frame, kind: string): void {
  for (const filter of filters) filter.setAttribute('aria-pressed', String(filter.dataset.kind === kind));
}

function chosenKind({ filters }: Frame): Kind | undefined {
  const chosen = filters.find((filter) => filter.getAttribute('aria-pressed') === 'true')?.dataset.kind;
  return KINDS.find((kind) => kind === chosen);
}

function showNotice(frame: Frame, content: Node[]): void {
  frame.list.replaceChildren();
  frame.notice.replaceChildren(...content);
  frame.status.value = '';
  for (const filter of frame.filters) filter.querySelector('small')?.replaceChildren();
  frame.input.setAttribute('aria-expanded', 'false');
  frame.input.removeAttribute('aria-activedescendant');
}

interface Answered {
  question: Question;
  answer: SearchResponse;
  /** Whether the whole index was searched. */
  complete: boolean;
}

function showAnswer(frame: Frame, selection: Selection, { question, answer, complete }: Answered): void {
  const { query, kind } = question;
  if (query !== frame.input.value.trim()) return;
  // More of the index may have come while a result was being chosen.
  const chosen = frame.list.dataset.query === query ? selection.chosen() : undefined;
  // That there is nothing in the first parts of the index says nothing yet.
  const nothing = complete ? noResultsNotice(query, answer, kind) : loadingNotice();
  showNotice(frame, answer.results.length ? [] : nothing);
  if (!answer.results.length && !complete) return;
  frame.list.replaceChildren(...answer.results.map((result, index) => resultOption(result, `search-result-${index}`)));
  frame.list.dataset.query = query;
  frame.status.value = statusText(answer, kind);
  for (const filter of frame.filters) {
    const own = KINDS.find((each) => each === filter.dataset.kind);
    if (own) filter.querySelector('small')?.replaceChildren(String(answer.counts[own]));
  }
  frame.input.setAttribute('aria-expanded', String(answer.results.length > 0));
  selection.reset(chosen);
}
