const KEY = 'fields-unfolded';

/** Unfolds all tables of fields, or folds them again, and stores the choice for other pages. The button stays in its place. */
export function toggleFolds(button: HTMLElement): void {
  const { top } = button.getBoundingClientRect();
  const isOpen = button.getAttribute('aria-pressed') !== 'true';
  store(isOpen);
  setFolds(isOpen);
  window.scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** Unfolds the tables of a page that is shown if the reader chose that before. True when something was unfolded. */
export function showFolds(): boolean {
  return isStored() && setFolds(true);
}

/** Opens or closes every fold of a table of fields; the buttons say so. True when the page has such tables. */
function setFolds(isOpen: boolean): boolean {
  const buttons = document.querySelectorAll('.unfold');
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(isOpen));
    button.textContent = isOpen ? '全部折叠' : '全部展开';
  }
  const folds = document.querySelectorAll<HTMLDetailsElement>('.fields details, .rare-fields');
  for (const details of folds) details.open = isOpen;
  return buttons.length > 0;
}

function isStored(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function store(isOpen: boolean): void {
  try {
    if (isOpen) localStorage.setItem(KEY, '');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is off: the choice holds for this page.
  }
}
