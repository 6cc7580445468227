import { withBase } from 'vitepress';
import type { SearchResponse } from '../../../scripts/writers/search/engine/search.ts';
import { KINDS, type Kind, SEARCH_FOLDER } from '../../../scripts/writers/search/search-model.ts';
import { ownOrder } from '../own-order.ts';
import { createFrame, type Frame } from './frame.ts';
import { emptyNotice, failedNotice, loadingNotice, noResultsNotice } from './notice.ts';
import { resultOption } from './result-view.ts';
import resultStyles from './results.css?inline';
import frameStyles from './search.css?inline';
import { type SearchQuery, startWorker } from './search-client.ts';
import { createSelection, type Selection } from './selection.ts';
import { statusText } from './status.ts';

/** The search of the site. */
export interface SearchDialog {
  open(): void;
}

/** Creates the search, and begins to load its index. */
export function createSearch(): SearchDialog {
  const frame = createFrame();
  const selection = createSelection(frame);
  const folder = new URL(withBase(`/${SEARCH_FOLDER}/`), location.href).href;
  const ask = startWorker(folder, {
    onResponse: (question, response, complete) => showResponse(frame, selection, { question, response, complete }),
    failed: () => showNotice(frame, failedNotice()),
  });
  const update = (): void => {
    const query = frame.input.value.trim();
    const kind = chosenKind(frame);
    if (!query || !frame.list.childElementCount) showNotice(frame, query ? loadingNotice() : emptyNotice());
    if (query) ask({ query, ...(kind && { kind }) });
  };
  listen(frame, selection, update);
  update();
  addStyles();
  document.body.append(frame.dialog);
  return {
    open() {
      void ownOrder().then((order) => {
        frame.order = order;
      });
      if (!frame.dialog.open) frame.dialog.showModal();
      frame.input.select();
    },
  };
}

/** Adds the style sheets of the dialog, which pages do not have before the first search. */
function addStyles(): void {
  for (const text of [frameStyles, resultStyles]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }
}

function listen(frame: Frame, selection: Selection, update: () => void): void {
  const { dialog, input } = frame;
  input.addEventListener('input', (event) => {
    // Unfinished input of an input method is no query.
    if (!(event instanceof InputEvent && event.isComposing)) update();
  });
  input.addEventListener('compositionend', update);
  input.addEventListener('keydown', (event) => selection.press(event));
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('button');
    if (button?.dataset.query !== undefined) input.value = button.dataset.query;
    if (button?.dataset.kind !== undefined) chooseKind(frame, button.dataset.kind);
    if (button?.dataset.query !== undefined || button?.dataset.kind !== undefined) {
      update();
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

interface ShownResponse {
  question: SearchQuery;
  response: SearchResponse;
  /** Whether the complete index was searched. */
  complete: boolean;
}

function showResponse(frame: Frame, selection: Selection, { question, response, complete }: ShownResponse): void {
  const { query, kind } = question;
  if (query !== frame.input.value.trim()) return;
  // More of the index may be loaded while a result is selected.
  const chosen = frame.list.dataset.query === query ? selection.chosen() : undefined;
  // The first parts of the index may have no results though later ones do.
  const nothing = complete ? noResultsNotice(query, response, kind) : loadingNotice();
  showNotice(frame, response.results.length ? [] : nothing);
  if (!response.results.length && !complete) return;
  const results = frame.order?.(response.results, ({ url }) => url) ?? response.results;
  frame.list.replaceChildren(...results.map((result, index) => resultOption(result, `search-result-${index}`)));
  frame.list.dataset.query = query;
  frame.status.value = statusText(response, kind);
  for (const filter of frame.filters) {
    const own = KINDS.find((each) => each === filter.dataset.kind);
    if (own) filter.querySelector('small')?.replaceChildren(String(response.counts[own]));
  }
  frame.input.setAttribute('aria-expanded', String(response.results.length > 0));
  selection.reset(chosen);
}
