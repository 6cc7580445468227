import { fillFolds } from './page-rest.ts';

const KEY = 'fields-unfolded';
/** What can be folded in tables of fields. */
const FOLDS = ['.fields details', '.rare-fields'];
const UNFILLED = [...FOLDS, '.tables [role=tabpanel]'].map((part) => `${part}[data-rest]`).join();

/** Unfolds all tables of fields, or folds them again, and stores the choice for other pages. The button stays in its place. */
export async function toggleFolds(button: HTMLElement): Promise<void> {
  const isOpen = button.getAttribute('aria-pressed') !== 'true';
  store(isOpen);
  if (isOpen) await fill();
  const { top } = button.getBoundingClientRect();
  setFolds(isOpen);
  window.scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** Unfolds the tables of a page that is shown if the reader chose that before. True when something was unfolded. */
export async function showFolds(): Promise<boolean> {
  if (!isStored()) return false;
  await fill();
  return setFolds(true);
}

/** Loads what the page leaves out of its tables; most pages have all of it. */
async function fill(): Promise<void> {
  const folds = document.querySelectorAll<HTMLElement>(UNFILLED);
  if (folds.length) await fillFolds(folds);
}

/** Opens or closes every fold of a table of fields; the buttons say so. True when the page has such tables. */
function setFolds(isOpen: boolean): boolean {
  const buttons = document.querySelectorAll('.unfold');
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(isOpen));
    button.textContent = isOpen ? '全部折叠' : '全部展开';
  }
  const folds = document.querySelectorAll<HTMLDetailsElement>(FOLDS.join());
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
