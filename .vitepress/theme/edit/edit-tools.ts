import type { CodeEditor } from '../../../live/src/edit/code-editor.ts';
import { writeShared } from '../../../live/src/edit/share-fragment.ts';
import { lineAt } from '../../../live/src/edit/syntax-errors.ts';
import type { TypeFault } from '../../../scripts/hovers/type-questions.ts';
import { element } from '../elements.ts';

/** What stands below an editor. */
export interface Tools {
  element: HTMLElement;
  /** Says something, to those who listen as well. */
  say(message: string): void;
  /** Lists mistakes with their lines; each leads to its place. */
  showFaults(faults: readonly TypeFault[], code: string): void;
}

/** Mistakes that are listed; what follows from the first ones is noise. */
const MOST_FAULTS = 3;

interface Edited {
  /** The name of the program. */
  name: string;
  original: string;
  editor: CodeEditor;
  /** Loads the types, where the reader has to ask for them. */
  loadTypes: (() => void) | undefined;
}

/** Makes the buttons of an editor, and the line that says how the keyboard leaves it. */
export function createTools({ name, original, editor, loadTypes }: Edited): Tools {
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
    ...(loadTypes ? [typesButton(loadTypes, editor)] : []),
  ];
  const list = element('ul', { class: 'edit-faults', 'aria-label': '类型检查发现的问题' });
  const showFaults: Tools['showFaults'] = (faults, code) =>
    list.replaceChildren(...faults.slice(0, MOST_FAULTS).map((fault) => faultItem(fault, code, editor)));
  const keys = element('p', { class: 'edit-keys' }, 'Tab 缩进；Esc 离开编辑框，再按 Tab 到下一处。');
  return { element: element('div', { class: 'edit-tools' }, list, keys, ...buttons, status), say, showFaults };
}

function faultItem({ from, message }: TypeFault, code: string, editor: CodeEditor): HTMLElement {
  const line = element('button', { type: 'button', class: 'edit-fault' }, `第 ${lineAt(code, from)} 行`);
  line.addEventListener('click', () => editor.goTo(from));
  return element('li', {}, line, ` ${message.split('\n')[0]}`);
}

function typesButton(load: () => void, editor: CodeEditor): HTMLButtonElement {
  const button = toolButton('补全与检查', '加载类型，约 0.65 MB', () => {
    button.remove();
    editor.focus();
    load();
  });
  return button;
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
