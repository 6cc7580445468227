import { readTab, saveTab } from './languages/choice.ts';

const KEY = 'caller';

/** The kind of caller that the reader is, as far as known. */
export const readCaller = (): string | undefined => readTab(KEY);

/** Remembers the kind of caller that the reader is. */
export const saveCaller = (caller: string): void => saveTab(KEY, caller);

/**
 * Remembers the kind of caller whose variant of an operation a reader opens. Returns what to call when a page is shown: it
 * puts the variant for that caller first.
 */
export function setupCaller(): () => void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('.variants a') : null;
    const callers = link ? callersOf(link) : [];
    const [first] = callers;
    if (first !== undefined && !callers.includes(readCaller() ?? '')) saveCaller(first);
  });
  return showChoice;
}

function showChoice(): void {
  const caller = readCaller();
  if (caller === undefined) return;
  for (const variants of document.querySelectorAll('.variants')) {
    const own = [...variants.children].find((each) => each instanceof HTMLElement && callersOf(each).includes(caller));
    own?.classList.add('chosen');
    if (own) variants.prepend(own);
  }
}

const callersOf = ({ dataset }: HTMLElement): string[] => dataset.callers?.split(' ') ?? [];
