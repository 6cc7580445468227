import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Call } from '../../languages/call-model.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { readCall } from '../../languages/read-call.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { escapeHtml } from './html.ts';

/** One of an operation's examples. */
interface OwnExample {
  operation: Operation;
  file: string;
}

/**
 * Renders the tabs above an operation's example. They hold what the example sends, as JSON: a browser writes the other
 * languages from it when their tab is opened. Without scripts the tabs are hidden, and only the example is shown.
 * Empty while there is no example, or none that calls its operation.
 */
export function languageTabs(project: string, { operation, file }: OwnExample, server: string): string {
  const path = join(project, file);
  if (!existsSync(path)) return '';
  const call = readCall(operation, readFileSync(path, 'utf8'), server);
  return call ? renderTabs(call, basename(file, '.ts').replaceAll('.', '-')) : '';
}

/** The tabs of one call. `id` is unique on the page. */
export function renderTabs(call: Call, id: string): string {
  const tabs = [{ name: 'ts', title: 'TypeScript' }, ...LANGUAGES].map(
    ({ name, title }, index) =>
      `<button type="button" role="tab" id="${id}-tab-${name}" aria-selected="${index === 0}"` +
      `${index === 0 ? '' : ' tabindex="-1"'} data-language="${name}">${escapeHtml(title)}</button>`,
  );
  return (
    `<div class="code-tabs"><div role="tablist" aria-label="示例的语言">${tabs.join('')}</div>` +
    `<script type="application/json">${inScript(call)}</script></div>`
  );
}

/** JSON that neither ends a script element nor opens a comment in it. */
const inScript = (call: Call): string => JSON.stringify(call).replaceAll('<', '\\u003c');
