/** Starts the tool of the page that has one, once it is used; to be called when a page is shown. */
export function startTools(): void {
  const tool = document.querySelector<HTMLElement>('.tool-frame:not([data-started]), .error-tool:not([data-started])');
  if (!tool) return;
  tool.dataset.started = 'true';
  if (tool instanceof HTMLIFrameElement) void import('./frame-host.ts').then(({ hostFrame }) => hostFrame(tool));
  else startOnInput(tool);
}

/** Starts the look-up of errors with the first input, which may have come before the page was set up. */
function startOnInput(tool: HTMLElement): void {
  const start = (): void => void import('./error-tool.ts').then(({ startErrorTool }) => startErrorTool(tool));
  if (tool.querySelector('textarea')?.value) start();
  else tool.addEventListener('input', start, { once: true });
}
