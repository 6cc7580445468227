import { saveKeyMode } from './choice.ts';

/** Shows the chosen key mode in every group of the page that has it, and stores the choice. */
export function chooseKeyMode(mode: string): void {
  saveKeyMode(mode);
  for (const group of document.querySelectorAll<HTMLElement>('.key-mode')) {
    if (!group.querySelector(`[role=tab][data-key-mode="${CSS.escape(mode)}"]`)) continue;
    for (const tab of group.querySelectorAll<HTMLElement>('[role=tab]')) {
      const isChosen = tab.dataset.keyMode === mode;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
    }
    for (const panel of group.querySelectorAll<HTMLElement>('[role=tabpanel]'))
      panel.toggleAttribute('data-hidden', panel.dataset.keyMode !== mode);
  }
}
