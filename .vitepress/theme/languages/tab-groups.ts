import { fillFold } from '../page-rest.ts';
import { saveTab } from './choice.ts';

/** The choices that hold for other pages too; of the others each page has its own. */
const REMEMBERED = new Set(['key-mode', 'platform']);

/** Shows the chosen tab in every group of the page that has it, and stores a choice for other pages. */
export function chooseTab(choice: string, value: string): void {
  if (REMEMBERED.has(choice)) saveTab(choice, value);
  for (const group of document.querySelectorAll<HTMLElement>(`.tab-group[data-choice="${CSS.escape(choice)}"]`)) {
    if (!group.querySelector(`[role=tab][data-value="${CSS.escape(value)}"]`)) continue;
    for (const tab of group.querySelectorAll<HTMLElement>('[role=tab]')) {
      const isChosen = tab.dataset.value === value;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
    }
    for (const panel of group.querySelectorAll<HTMLElement>('[role=tabpanel]')) {
      panel.toggleAttribute('data-hidden', panel.dataset.value !== value);
      if (panel.dataset.value === value) void fillFold(panel);
    }
  }
}
