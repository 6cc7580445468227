import type { OperationIndex } from '../../scripts/writers/site-files/operation-index-model.ts';
import { readCaller, saveCaller } from './caller.ts';
import { callerOrder } from './caller-order.ts';
import { fetchOperations } from './fetch-operations.ts';
import { filterFrom, findRows, type IndexFilter, queryOf } from './operation-index-filter.ts';
import { showFurther, showRows } from './operation-index-rows.ts';

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
    if (target instanceof HTMLSelectElement && target.name === 'role' && target.value) saveCaller(target.value);
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
function createShow(parts: IndexParts): (filter: IndexFilter) => Promise<void> {
  const { output, reset } = parts;
  const state = { latest: 0, isFirst: true };
  return async (filter) => {
    state.latest++;
    const own = state.latest;
    reset.hidden = filter.size === 0;
    const caller = filter.get('role') ?? readCaller();
    const isAsBuilt = state.isFirst && filter.size === 0 && caller === undefined;
    state.isFirst = false;
    if (isAsBuilt) return showAsBuilt(parts);
    try {
      const index = await fetchOperations();
      if (own === state.latest) showFound(parts, index, filter, caller);
    } catch {
      if (own === state.latest) output.textContent = FAILED;
    }
  };
}

const FAILED = '接口清单没有载入，检查网络后再试';

/** The page has the first rows; the others are loaded when the button is pressed. */
function showAsBuilt({ output, list, more }: IndexParts): void {
  more.onclick = async () => {
    const index = await fetchOperations().catch(() => undefined);
    if (index) showFurther(index.rows.slice(list.childElementCount), index, list, more);
    else output.textContent = FAILED;
  };
}

function showFound(
  { output, section, list, more }: IndexParts,
  index: OperationIndex,
  filter: IndexFilter,
  caller: string | undefined,
): void {
  const found = findRows(index, filter);
  const rows = caller === undefined ? found : callerOrder(index, caller)(found, (row) => row[3]);
  const count = rows.length ? `找到 ${rows.length} 个` : '没有相符的接口或回调';
  output.textContent = filter.size ? count : (output.dataset.total ?? '');
  section.hidden = rows.length === 0;
  list.replaceChildren();
  showRows(rows, index, list, more);
}
