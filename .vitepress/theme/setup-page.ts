import { addressId, addressTarget } from './address-target.ts';
import { showFolds, toggleFolds } from './field-folds.ts';
import { fillFoldWith } from './page-rest.ts';

/**
 * Adds the behavior of the static tables, by one listener each for the entire site: copy a path, a sample or the link
 * of a field, fold and unfold, filter errors, and unfold the target of an address.
 * Returns what to call when a page is shown.
 */
export function setupPage(): () => void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const copy = event.target.closest<HTMLElement>('[data-copy]');
    if (copy) void copyText(copy, copy.dataset.copy ?? '');
    const unfold = event.target.closest<HTMLElement>('.unfold');
    if (unfold) void toggleFolds(unfold);
    const anchor = event.target.closest<HTMLAnchorElement>('.fields li > div > a[href^="#"]');
    if (anchor) void copyText(anchor, anchor.href);
    const sample = event.target.closest<HTMLElement>('.copy-sample');
    if (sample) void copyText(sample, sample.nextElementSibling?.textContent ?? '');
  });
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.closest('.error-filter')) return;
    void import('./error-filter.ts').then(({ filterErrors }) => filterErrors(target));
  });
  window.addEventListener('hashchange', () => revealTarget());
  return () => void showFolds().then(revealTarget);
}

async function copyText(button: HTMLElement, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  button.classList.add('copied');
  setTimeout(() => button.classList.remove('copied'), 2000);
}

/** Chooses the tab of a panel. */
async function showPanel(panel: HTMLElement): Promise<void> {
  const { chooseTab } = await import('./languages/tab-groups.ts');
  chooseTab(panel.closest<HTMLElement>('.tab-group')?.dataset.choice ?? '', panel.dataset.value ?? '');
}

/** Shows what hides the element of the address, scrolls to it where something has been shown, and focuses it. */
function revealTarget(isUnfolded = false): void {
  const target = addressTarget();
  const id = addressId();
  if (!target && id) void fillFoldWith(id).then((isFound) => isFound && revealTarget(true));
  if (!target) return;
  const panel = target.closest<HTMLElement>('[role=tabpanel][data-hidden]');
  if (panel) void showPanel(panel).then(() => revealTarget(true));
  if (panel) return;
  const folded: HTMLDetailsElement[] = [];
  for (let parent = target.parentElement; parent; parent = parent.parentElement) {
    if (parent instanceof HTMLDetailsElement && !parent.open) folded.push(parent);
  }
  for (const details of folded) details.open = true;
  const isField = target.matches('.fields li');
  if (folded.length || isUnfolded) target.scrollIntoView({ block: isField ? 'center' : 'start' });
  if (!isField) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
