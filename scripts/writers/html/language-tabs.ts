import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Call } from '../../languages/call-model.ts';
import { readExampleCall } from '../../languages/example-call.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { escapeHtml } from './html.ts';

/** One of an operation's examples. */
interface OwnExample {
  operation: Operation;
  file: string;
}

/** What an operation's example sends; undefined while there is no example, or none that calls its operation. */
export function exampleCall(project: string, { operation, file }: OwnExample, server: string): Call | undefined {
  const path = join(project, file);
  return existsSync(path) ? readExampleCall(operation, readFileSync(path, 'utf8'), server) : undefined;
}

/** The id of an example among those of its page. */
export const exampleId = (file: string): string => basename(file, '.ts').replaceAll('.', '-');

/**
 * Renders the tabs above an example; `id` is unique on the page. They hold what the example sends, as JSON: a browser writes
 * the other languages from it when their tab is opened. Without scripts the tabs are hidden.
 */
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

/** The call in the other languages, for readers without scripts. Browsers with scripts take it as text and never show it. */
export function renderWithoutScripts(call: Call): string {
  const blocks = LANGUAGES.map(
    ({ title, write }) =>
      `<div class="plain-call"><p>${escapeHtml(title)}</p><pre tabindex="0"><code>${escapeHtml(write(call))}</code></pre></div>`,
  );
  return `<noscript>${blocks.join('')}</noscript>`;
}

/** JSON that neither ends a script element nor opens a comment in it. */
const inScript = (call: Call): string => JSON.stringify(call).replaceAll('<', '\\u003c');
