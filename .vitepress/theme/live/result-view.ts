import type { RunEnd, RunMessage } from '../../../live/src/page/sandbox.ts';
import type { ErrorView, ExchangeView } from '../../../live/src/protocol.ts';
import { placeOfField } from '../../../scripts/run/failure-place.ts';
import { element } from './elements.ts';
import { exchangePart, noticePart } from './exchange-part.ts';
import { editedCode, pageCode, shownCode } from './shown-code.ts';

/** The panel below an example. */
export interface ResultView {
  show(message: RunMessage): void;
  end(end: RunEnd): void;
  /** Shows why there is no result. */
  fail(message: string): void;
}

interface Actions {
  /** Runs it again from nothing. */
  again(): void;
  close(): void;
}

/** Opens an empty panel below a block, in the place of an earlier one. */
export function openResult(block: HTMLElement, actions: Actions): ResultView {
  clearResult(block);
  const status = element('p', 'run-status', '正在运行…');
  status.role = 'status';
  const output = element('pre', 'run-output');
  const parts = element('div', 'run-parts');
  const panel = element('section', 'run-result', head(status, block, actions), output, parts);
  panel.ariaLabel = '运行结果';
  block.after(panel);
  return {
    show(message) {
      if (message.kind === 'printed') print(output, message.level, message.text);
      else if (message.kind === 'exchange') showExchange(message.exchange, parts, block);
      else parts.append(noticePart(message.notice, true));
    },
    end({ milliseconds, error }) {
      status.textContent = `模拟服务的结果，用了 ${Math.round(Number(milliseconds))} 毫秒`;
      if (error) showError(error, output, block);
      panel.scrollIntoView({ block: 'nearest' });
    },
    fail(message) {
      status.textContent = message;
      status.classList.add('run-wrong');
    },
  };
}

/** Removes the panel of a block, and its marks in the code. */
export function clearResult(block: HTMLElement): void {
  const next = block.nextElementSibling;
  if (next?.classList.contains('run-result')) next.remove();
  for (const code of [pageCode(block), editedCode(block)]) code?.clearMarks();
}

function head(status: HTMLElement, block: HTMLElement, { again, close }: Actions): HTMLElement {
  const anew = actionButton('重来', '模拟服务忘掉此前的订单与通知，再运行一次', again);
  const shut = actionButton('收起', '收起结果', () => {
    clearResult(block);
    close();
  });
  return element('div', 'run-head', status, anew, shut);
}

function actionButton(text: string, title: string, act: () => void): HTMLButtonElement {
  const button = element('button', '', text);
  button.type = 'button';
  button.title = title;
  button.addEventListener('click', act);
  return button;
}

function print(output: HTMLElement, level: string, text: string): void {
  output.tabIndex = 0;
  output.role = 'region';
  output.ariaLabel = '打印的内容';
  output.append(element('span', /error|warn/.test(level) ? 'run-wrong' : '', `${text}\n`));
}

function showExchange(exchange: ExchangeView, parts: HTMLElement, block: HTMLElement): void {
  // Of several, the first stands for all.
  parts.append(exchangePart(exchange, parts.childElementCount === 0 || exchange.error !== undefined));
  const field = exchange.error?.field;
  const place = field === undefined ? undefined : placeOfField({ text: shownCode(block).text() }, field);
  if (place) shownCode(block).markLine(place.line);
}

function showError(error: ErrorView, output: HTMLElement, block: HTMLElement): void {
  const { message } = error;
  // The engine does not say where it could not read code.
  const line = error.line ?? (message.startsWith('SyntaxError') ? editedCode(block)?.syntaxLine() : undefined);
  print(output, 'error', line === undefined ? message : `第 ${line} 行 ${message}`);
  if (line !== undefined) shownCode(block).markLine(line);
}
