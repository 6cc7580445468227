import type { TabChoice } from '../../reference/document-model.ts';
import { escapeHtml } from './html.ts';

/** A group of tabs: its id on the page, what a reader chooses by it, and the label for readers who don't see it. */
export interface TabGroup {
  id: string;
  choice: TabChoice;
  tabs: readonly { name: string; title: string }[];
}

const LABELS: Record<TabChoice, string> = { 'key-mode': '验签方式', platform: '平台', shape: '种类', answer: '应答' };

/**
 * The start of a group, with its tabs; each of its panels follows as `openTabPanel` and ends with `</div>`, as the group does. Groups of one choice switch
 * together on all pages (`.vitepress/theme/languages/tab-groups.ts`). Without scripts all panels are shown.
 */
export function openTabGroup({ id, choice, tabs }: TabGroup): string {
  const buttons = tabs.map(
    ({ name, title }, index) =>
      `<button type="button" role="tab" id="${escapeHtml(`${id}-${name}`)}" aria-selected="${index === 0}"` +
      `${index === 0 ? '' : ' tabindex="-1"'} data-value="${escapeHtml(name)}">${escapeHtml(title)}</button>`,
  );
  const list = `<div role="tablist" aria-label="${LABELS[choice]}">${buttons.join('')}</div>`;
  return `<div class="tab-group" data-choice="${choice}">${list}\n`;
}

/**
 * The start of a panel, with its title for paper and for readers without scripts. The first one is open at first; `anchor`
 * is the panel's own id.
 */
export function openTabPanel(
  id: string,
  { name, title, anchor }: TabGroup['tabs'][number] & { anchor?: string },
  isFirst: boolean,
): string {
  const own = anchor === undefined ? '' : `id="${escapeHtml(anchor)}" `;
  const labels = `${own}role="tabpanel" aria-labelledby="${escapeHtml(`${id}-${name}`)}" data-value="${escapeHtml(name)}"`;
  return `<div ${labels}${isFirst ? '' : ' data-hidden'}><p class="tab-title">${escapeHtml(title)}</p>\n`;
}
