import { REST_MARK, restPlace } from '../../scripts/writers/html/rest-model.ts';
import { fetchFile } from './fetch-file.ts';
import { keepLoaded } from './keep-loaded.ts';

const files = new Map<string, () => Promise<string[]>>();

/** Loads what is not on a page by its reference. Throws when it can't be loaded. */
async function fetchRest(reference: string): Promise<string> {
  const { file, index } = restPlace(reference);
  const load = files.get(file) ?? keepLoaded(() => fetchFile<string[]>(file));
  files.set(file, load);
  return (await load())[index] ?? '';
}

/**
 * Loads the contents of folds when they are opened, or before, when they are pointed at; and the hovers of code when it
 * is pointed at. By listeners on the document: pages need no set-up.
 */
export function setupRest(): void {
  const onToggle = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.open) void fillFold(target);
  };
  document.addEventListener('toggle', onToggle, { capture: true });
  for (const type of ['pointerover', 'focusin'] as const) {
    document.addEventListener(type, ({ target }) => {
      if (!(target instanceof Element)) return;
      const reference = target.closest<HTMLElement>('details[data-rest]')?.dataset.rest;
      if (reference && target.closest('summary')) void fetchRest(reference).catch(() => undefined);
      const block = target.closest<HTMLElement>('[data-hovers]');
      if (block) void loadHovers(block);
    });
  }
}

/** Puts its content into a fold, or a panel, that has none yet. Without network the link to the Markdown page stays. */
export async function fillFold(fold: HTMLElement): Promise<void> {
  const { rest } = fold.dataset;
  if (rest === undefined) return;
  const html = await fetchRest(rest).catch(() => undefined);
  if (html === undefined || fold.dataset.rest !== rest) return;
  delete fold.dataset.rest;
  fold.querySelector(':scope > .rest')?.remove();
  fold.append(document.createRange().createContextualFragment(html));
  document.dispatchEvent(new Event('rest'));
}

/** Fills those of the folds and panels that are not filled yet. */
export async function fillFolds(folds: Iterable<HTMLElement>): Promise<void> {
  await Promise.all([...folds].map(fillFold));
}

/** Fills the fold or panel that has the element of an id. True when there is one. */
export async function fillFoldWith(id: string): Promise<boolean> {
  for (const fold of document.querySelectorAll<HTMLElement>('[data-rest]')) {
    const html = await fetchRest(fold.dataset.rest ?? '').catch(() => '');
    if (!html.includes(` id="${id}"`)) continue;
    await fillFold(fold);
    return document.getElementById(id) !== null;
  }
  return false;
}

/** Loads the hovers of a block, if they are not on the page: whether it has them then. */
export function loadHovers(block: HTMLElement): Promise<boolean> | undefined {
  const { hovers } = block.dataset;
  return hovers?.startsWith(REST_MARK) ? fillHovers(block, hovers.slice(REST_MARK.length)) : undefined;
}

async function fillHovers(block: HTMLElement, reference: string): Promise<boolean> {
  const text = await fetchRest(reference).catch(() => undefined);
  if (text !== undefined) block.dataset.hovers = text;
  return text !== undefined;
}
