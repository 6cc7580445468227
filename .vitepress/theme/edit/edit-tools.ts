import type { CodeEditor } from '../../../live/src/edit/code-editor.ts';
import { writeShared } from '../../../live/src/edit/share-fragment.ts';
import { element } from '../elements.ts';

/** What stands below an editor. */
export interface Tools {
  element: HTMLElement;
  /** Says something, to those who listen as well. */
  say(message: string): void;
}

interface Edited {
  /** The name of the program. */
  name: string;
  original: string;
  editor: CodeEditor;
}

/** Makes the buttons of an editor, and the line that says how the keyboard leaves it. */
export function createTools({ name, original, editor }: Edited): Tools {
  const status = element('p', { class: 'edit-status', role: 'status' });
  const say = (message: string): void => status.replaceChildren(message);
  const reset = (): void => {
    editor.setCode(original);
    say('已还原为原来的示例，Ctrl+Z 撤销。');
  };
  const copy = (): void =>
    void copied(editor.code()).then((isCopied) => say(isCopied ? '已复制代码。' : '浏览器不让复制。'));
  const share = (): void => void shareCode({ name, code: editor.code() }).then(say);
  const buttons = [
    toolButton('还原', '换回原来的示例', reset),
    toolButton('复制', '复制改过的代码', copy),
    toolButton('分享', '复制带着这段代码的链接', share),
  ];
  const keys = element('p', { class: 'edit-keys' }, 'Tab 缩进；Esc 离开编辑框，再按 Tab 到下一处。');
  return { element: element('div', { class: 'edit-tools' }, keys, ...buttons, status), say };
}

function toolButton(text: string, title: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', title }, text);
  button.addEventListener('click', act);
  return button;
}

/** Puts text into the clipboard, where the browser allows it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts code into the address and the address into the clipboard; gives what to say. */
async function shareCode(shared: { name: string; code: string }): Promise<string> {
  const fragment = writeShared(shared);
  if (fragment === undefined) return '代码太长，放不进链接。';
  history.replaceState(history.state, '', fragment);
  const isCopied = await copied(location.href);
  return `${isCopied ? '已复制链接' : '链接在地址栏里'}：打开的人看到这段代码，点了「运行」才运行。`;
}
