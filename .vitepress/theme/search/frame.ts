import { KINDS } from '../../../scripts/writers/search/search-model.ts';
import type { CallerOrder } from '../caller-order.ts';
import { element } from '../elements.ts';
import { KIND_NAMES } from './result-view.ts';

/** The elements of the search that change while it is used. */
export interface Frame {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  filters: HTMLButtonElement[];
  status: HTMLOutputElement;
  list: HTMLElement;
  notice: HTMLElement;
  /** The order of results for the kind of caller that the reader is. */
  order?: CallerOrder | undefined;
}

const LIST = 'search-results';

/** Creates the dialog: a combobox, filters, its list, and a notice in the list's place. */
export function createFrame(): Frame {
  const input = createInput();
  const filters = [['', '全部'] as const, ...KINDS.map((kind) => [kind, KIND_NAMES[kind]] as const)].map(
    ([kind, name]) => {
      const pressed = String(kind === '');
      return element('button', { type: 'button', 'data-kind': kind, 'aria-pressed': pressed }, name, element('small'));
    },
  );
  const status = element('output', { class: 'search-status', 'aria-live': 'polite' });
  const list = element('div', { id: LIST, class: 'search-list', role: 'listbox', 'aria-label': '搜索结果' });
  const notice = element('div', { class: 'search-notice' });
  const close = element('button', { type: 'button', class: 'search-close', title: 'Esc' }, '关闭');
  const dialog = element(
    'dialog',
    { class: 'site-search', 'aria-label': '搜索' },
    element('div', { class: 'search-box', role: 'search' }, input, close),
    element('div', { class: 'search-filters', role: 'group', 'aria-label': '只看' }, ...filters),
    status,
    element('div', { class: 'search-body' }, list, notice),
    element('p', { class: 'search-keys', 'aria-hidden': 'true' }, '↑↓ 选择　Enter 打开　Ctrl/⌘ + Enter 新标签页'),
  );
  return { dialog, input, filters, status, list, notice };
}

function createInput(): HTMLInputElement {
  return element('input', {
    type: 'text',
    role: 'combobox',
    placeholder: '接口、字段、路径、错误码、事件…',
    maxlength: '300',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    'aria-label': '搜索',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': LIST,
  });
}
