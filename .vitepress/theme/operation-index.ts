import { fetchOperations } from './fetch-operations.ts';
import { keepLoaded } from './keep-loaded.ts';
import { filterFrom, findRows, type IndexFilter, queryOf } from './operation-index-filter.ts';
import { showRows } from './operation-index-rows.ts';

/** The time after a key before the list changes. */
const DEBOUNCE_MS = 120;

/** The elements of the index. */
interface IndexParts {
  form: HTMLFormElement;
  output: HTMLOutputElement;
  reset: HTMLButtonElement;
  section: HTMLElement;
  list: HTMLUListElement;
  more: HTMLButtonElement;
}

/**
 * Starts the index of a form: it fills the form from the address, and the address from the form. To be called once for
 * each form; a `sync` event on the form reads the address again.
 */
export function startIndex(form: HTMLFormElement): void {
  const parts = partsOf(form);
  if (!parts) return;
  const show = createShow(parts);
  const apply = (record: 'pushState' | 'replaceState'): void => {
    const filter = filterFrom(new FormData(form));
    const query = queryOf(filter, location.search);
    if (query !== location.search) history[record]({ scrollPosition: scrollY }, '', location.pathname + query);
    void show(filter);
  };
  const timer: { pending?: number } = {};
  form.addEventListener('input', ({ target }) => {
    if (!isText(target)) return;
    clearTimeout(timer.pending);
    timer.pending = window.setTimeout(() => apply('replaceState'), DEBOUNCE_MS);
  });
  form.addEventListener('change', ({ target }) => {
    // Text input is in the address already.
    if (!isText(target)) apply('pushState');
  });
  // The form has its old values until the event is over.
  form.addEventListener('reset', () => setTimeout(() => apply('pushState')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply('replaceState');
  });
  form.addEventListener('sync', () => void show(fillForm(form)));
  // Input from before this script was loaded takes precedence over the address.
  if (filterFrom(new FormData(form)).size) apply('replaceState');
  else void show(fillForm(form));
}

const isText = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.type === 'search';

function partsOf(form: HTMLFormElement): IndexParts | undefined {
  const output = form.querySelector('output');
  const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
  const section = form.parentElement?.querySelector<HTMLElement>('.operation-list');
  const list = section?.querySelector('ul');
  const more = section?.querySelector('button');
  return output && reset && section && list && more ? { form, output, reset, section, list, more } : undefined;
}

function fillForm(form: HTMLFormElement): IndexFilter {
  const filter = filterFrom(new URLSearchParams(location.search));
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const text = filter.get(field.name) ?? '';
    if (field.type === 'checkbox' && 'checked' in field) field.checked = text !== '';
    else field.value = text;
  }
  // A value that the form does not have filters nothing.
  return filterFrom(new FormData(form));
}

/** Creates the function that shows a filter's rows. A result that comes after a newer filter is dropped. */
function createShow({ output, reset, section, list, more }: IndexParts): (filter: IndexFilter) => Promise<void> {
  const state = { latest: 0 };
  const load = keepLoaded(fetchOperations);
  return async (filter) => {
    state.latest++;
    const own = state.latest;
    reset.hidden = filter.size === 0;
    try {
      const index = await load();
      if (own !== state.latest) return;
      const rows = findRows(index, filter);
      const found = rows.length ? `找到 ${rows.length} 个` : '没有相符的接口或回调';
      output.textContent = filter.size ? found : (output.dataset.total ?? '');
      section.hidden = rows.length === 0;
      list.replaceChildren();
      showRows(rows, index, list, more);
    } catch {
      if (own === state.latest) output.textContent = '接口清单没有载入，检查网络后再试';
    }
  };
}
