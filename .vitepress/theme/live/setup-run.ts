/**
 * Puts buttons at each example that the page can run; what runs or edits it is loaded on the first click, what runs it also
 * when its button is pointed at. Returns what to call when a page, or a part of it, is shown.
 */
export function setupRun(): () => void {
  for (const event of ['click', 'pointerover', 'focusin'] as const) {
    document.addEventListener(event, ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const isClick = event === 'click';
      if (isClick && target.matches('.edit')) openEditor(target);
      if (!target.matches('.run')) return;
      void import('./run-example.ts').then(({ runExample, prepare }) => {
        if (isClick) void runExample(target);
        else prepare(target);
      });
    });
  }
  return addButtons;
}

/** Opens an editor, or shuts it; the types, which take longest, are loaded at the same time. */
function openEditor(button: HTMLButtonElement): void {
  const block = button.parentElement;
  if (block && !block.matches('.editing'))
    void import('../edit/start-types.ts').then(({ prepareTypes }) => prepareTypes(block));
  void import('../edit/edit-example.ts').then(({ toggleEditor }) => toggleEditor(button));
}

/** Shows code of the address in the editor of its example. Returns what to call when a page is shown, behind the buttons. */
export function setupShared(): () => void {
  window.addEventListener('hashchange', openShared);
  return openShared;
}

function addButtons(): void {
  for (const block of document.querySelectorAll('pre[data-run]')) {
    if (block.parentElement?.querySelector('.run')) continue;
    block.after(
      createButton('run', '运行', '就在这个页面里运行：请求发给模拟服务，不离开浏览器'),
      createButton('edit', '编辑', '就在这个页面里改动，再运行'),
    );
  }
}

function createButton(name: string, text: string, title: string): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: name, textContent: text, title });
  return button;
}

/** Code in the address is shown in an editor; it never runs by itself. */
function openShared(): void {
  if (location.hash.startsWith('#code='))
    void import('../edit/open-shared.ts').then(({ openSharedCode }) => openSharedCode(location.hash));
}
