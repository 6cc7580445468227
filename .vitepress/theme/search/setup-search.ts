import type { SearchDialog } from './search-dialog.ts';

/** Opens the search by its button, by `/`, and by Ctrl or ⌘ with K. Its code is loaded with the first use. */
export function setupSearch(): void {
  const state: { dialog?: Promise<SearchDialog> } = {};
  const open = (): void => {
    state.dialog ??= import('./search-dialog.ts').then(({ createSearch }) => createSearch());
    state.dialog.then(
      (dialog) => dialog.open(),
      () => delete state.dialog,
    );
  };
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-search]')) open();
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    // The event's own target is only the host of the editor's shadow root.
    const [target] = event.composedPath();
    const isCommand = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k';
    const isTyping = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
    const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping;
    if (!isCommand && !isSlash) return;
    event.preventDefault();
    open();
  });
}
