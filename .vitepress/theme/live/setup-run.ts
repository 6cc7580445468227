/**
 * Puts a button at each example that the page can run; what runs it is loaded on the first click, or before, when the button
 * is pointed at. Returns what to call when a page is shown.
 */
export function setupRun(): () => void {
  for (const event of ['click', 'pointerover', 'focusin'] as const) {
    document.addEventListener(event, ({ target }) => {
      if (!(target instanceof HTMLButtonElement) || !target.matches('.run')) return;
      void import('./run-example.ts').then(({ runExample, prepare }) => {
        if (event === 'click') void runExample(target);
        else prepare();
      });
    });
  }
  return addButtons;
}

function addButtons(): void {
  for (const block of document.querySelectorAll('pre[data-run]')) {
    if (block.parentElement?.querySelector('.run')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'run';
    button.textContent = '运行';
    button.title = '就在这个页面里运行：请求发给模拟服务，不离开浏览器';
    block.after(button);
  }
}
