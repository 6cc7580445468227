import { readChoice, readTab } from './choice.ts';

const TAB = ':is(.code-tabs, .tab-group) [role=tab]';

/**
 * Lets the tabs of examples, key modes and platforms be chosen by pointer and by keys. What writes the other languages is loaded
 * when needed. Returns what to call when a page is shown.
 */
export function setupTabs(): () => void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element) open(target.closest<HTMLElement>(TAB));
  });
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    const tab = target instanceof Element ? target.closest<HTMLElement>(TAB) : null;
    const next = tab && neighbour(tab, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
    open(next);
  });
  return showChoice;
}

/** Applies the choice of an earlier page to the page that was just opened. */
function showChoice(): void {
  const groups = document.querySelectorAll<HTMLElement>('.tab-group');
  for (const name of new Set([...groups].map(({ dataset }) => dataset.choice ?? ''))) {
    const value = readTab(name);
    if (value) void import('./tab-groups.ts').then(({ chooseTab }) => chooseTab(name, value));
  }
  const choice = readChoice();
  if (choice.language === 'ts' || !document.querySelector('.code-tabs')) return;
  void import('./tabs.ts').then((part) => part.showChoice(choice));
}

function open(tab: HTMLElement | null): void {
  const { language, value } = tab?.dataset ?? {};
  const group = tab?.closest<HTMLElement>('.tab-group')?.dataset.choice;
  if (!tab) return;
  if (group && value) void import('./tab-groups.ts').then((part) => inPlace(tab, () => part.chooseTab(group, value)));
  if (language)
    void import('./tabs.ts').then(({ choose }) => inPlace(tab, () => choose({ ...readChoice(), language })));
}

/** Examples above change their height: the tab stays under the pointer. */
function inPlace(tab: HTMLElement, change: () => void): void {
  const { top } = tab.getBoundingClientRect();
  change();
  window.scrollBy(0, tab.getBoundingClientRect().top - top);
}

/** The tab to which a key moves. */
function neighbour(tab: HTMLElement, key: string): HTMLElement | undefined {
  const tabs = [...(tab.parentElement?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
  if (key === 'Home') return tabs[0];
  if (key === 'End') return tabs.at(-1);
  const step = steps[key];
  return step === undefined ? undefined : tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
}
