import { editedProgram } from '../../../live/src/compile/edited-program.ts';
import { type CodeEditor, openCodeEditor } from '../../../live/src/edit/code-editor.ts';
import { lineAt } from '../../../live/src/edit/syntax-errors.ts';
import { clearResult } from '../live/result-view.ts';
import { editedCode, markEdited, pageCode, setEditedCode } from '../live/shown-code.ts';
import { createTools, type Tools } from './edit-tools.ts';
import { comeWithEditor } from './start-types.ts';
import './edit.css';

/** What was edited in this visit, by the name of the program: it is there again when the editor is opened again. */
const drafts = new Map<string, string>();

/** Opens the editor of a button's example, or shows the example again; what was edited is kept for this visit. */
export function toggleEditor(button: HTMLButtonElement): void {
  const block = button.parentElement;
  if (!block) return;
  if (editedCode(block)) closeEditor(block);
  else openEditor(block)?.focus();
}

/** Opens the editor of a block, with what was edited in it before or with `code`; undefined for a block that can't run. */
export function openEditor(block: HTMLElement, code?: string, notice?: string): CodeEditor | undefined {
  const pre = block.querySelector<HTMLElement>('pre[data-run]');
  const name = pre?.dataset.run;
  if (!pre || !name) return undefined;
  if (editedCode(block)) closeEditor(block);
  clearResult(block);
  const original = pageCode(block).text();
  const host = document.createElement('div');
  host.className = 'edit-host';
  const editor = openCodeEditor({
    root: host.attachShadow({ mode: 'open' }),
    code: code ?? drafts.get(name) ?? original,
    label: '示例的代码，按 Esc 离开',
    onChange: (text) => keepDraft(block, { name, text, original }),
    onLeave: () => block.querySelector<HTMLElement>('.run')?.focus(),
  });
  const loadTypes = (): Promise<void> => typesFor(host, { editor, name, tools });
  const isRoomy = comeWithEditor();
  const ask = async (): Promise<void> => {
    tools.say('正在加载类型…');
    await loadTypes();
    if (host.dataset.types !== undefined) tools.say('类型好了：输入时有补全，写错处有标记。');
  };
  const tools: Tools = createTools({ name, original, editor, loadTypes: isRoomy ? undefined : () => void ask() });
  if (isRoomy) void loadTypes();
  pre.after(host, tools.element);
  markEdited(block, editor.code() !== original);
  show(block, { editor, tools, notice });
  return editor;
}

/** Gives an editor the types; the host says when they are there. */
async function typesFor(
  host: HTMLElement,
  { editor, name, tools }: { editor: CodeEditor; name: string; tools: Tools },
): Promise<void> {
  try {
    const { addTypes } = await import('./edit-types.ts');
    await addTypes(editor, name, tools);
    host.dataset.types = '';
  } catch {
    tools.say('类型没有加载起来：没有补全与检查，其余照常。');
  }
}

function keepDraft(
  block: HTMLElement,
  { name, text, original }: { name: string; text: string; original: string },
): void {
  if (text === original) drafts.delete(name);
  else drafts.set(name, text);
  markEdited(block, text !== original);
}

function show(
  block: HTMLElement,
  { editor, tools, notice }: { editor: CodeEditor; tools: Tools; notice: string | undefined },
): void {
  block.classList.add('editing');
  labelButton(block, '退出编辑');
  setEditedCode(block, {
    text: editor.code,
    markLine: editor.markLine,
    clearMarks: editor.clearMarks,
    close: editor.close,
    program: (program) => editedProgram(program, editor.code()),
    syntaxLine() {
      const fault = editor.syntaxFault();
      return fault && lineAt(editor.code(), fault.from);
    },
  });
  if (notice !== undefined) tools.say(notice);
}

/** The example as the page came with it. */
function closeEditor(block: HTMLElement): void {
  clearResult(block);
  editedCode(block)?.close();
  setEditedCode(block, undefined);
  markEdited(block, false);
  for (const own of block.querySelectorAll('.edit-host, .edit-tools')) own.remove();
  block.classList.remove('editing');
  labelButton(block, '编辑');
}

function labelButton(block: HTMLElement, text: string): void {
  const button = block.querySelector('.edit');
  if (button) button.textContent = text;
}
