import { readShared } from '../../../live/src/edit/share-fragment.ts';
import { showTypescript } from '../languages/tabs.ts';
import { openEditor } from './edit-example.ts';

/** Shows the code of a fragment in the editor of its example. It is only shown: whoever reads it decides whether it runs. */
export function openSharedCode(fragment: string): void {
  const shared = readShared(fragment);
  const pre = shared && document.querySelector<HTMLElement>(`pre[data-run="${CSS.escape(shared.name)}"]`);
  if (!shared || !pre?.parentElement) return;
  showTypescript(pre.parentElement);
  openEditor(pre.parentElement, shared.code, '这段代码来自链接，还没有运行：看过再点「运行」。');
  pre.parentElement.scrollIntoView({ block: 'nearest' });
}
