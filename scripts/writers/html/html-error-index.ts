import { groupBy } from '../../lib/group-by.ts';
import type {
  CodeEntry,
  CodeMeaning,
  ErrorsDoc,
  ErrorText,
  MessagesDoc,
  OperationRef,
} from '../../reference/document-model.ts';
import { explanationContent } from '../../reference/explanation.ts';
import { escapeHtml, pageHref, renderAnchor, renderCodeLink, renderHeading, renderInline } from './html.ts';

/** Operations with a link each at most: what most operations answer is no reason to look one of them up. */
const MOST_LINKS = 24;

/** Renders the index of errors: statuses, common codes, then every code by subject, with a filter over all of them. */
export function renderErrorIndex({ statuses, common, codes }: ErrorsDoc, base: string): string {
  return [
    renderHeading(2, statuses.anchor, statuses.title),
    renderStatuses(statuses.rows),
    ...common.flatMap(({ anchor, title, rows }) => [renderHeading(2, anchor, title), renderCommon(rows, base)]),
    renderHeading(2, codes.anchor, codes.title),
    renderFilter('错误码', codes.entries.length),
    ...codes.groups.map(({ anchor, title, entries }) =>
      renderGroup(renderTitle(3, anchor, title, entries.length), together(entries), base),
    ),
  ].join('');
}

function renderStatuses(statuses: ErrorsDoc['statuses']['rows']): string {
  const rows = statuses.map(
    ({ status, description, advice = '' }) =>
      `<tr><td><code>${status}</code></td><td>${escapeHtml(description)}</td><td>${escapeHtml(advice)}</td></tr>`,
  );
  const head = '<thead><tr><th>状态码</th><th>含义</th><th>处理</th></tr></thead>';
  return `<table class="errors">${head}<tbody>${rows.join('')}</tbody></table>`;
}

/** The codes alone, each once: the list below has their meanings. */
function renderCommon(errors: readonly ErrorText[], base: string): string {
  const codes = new Map(errors.map((error) => [error.code, error]));
  return `<p class="error-codes">${[...codes.values()].map((error) => renderCodeLink(error, base)).join(' ')}</p>`;
}

/** Renders messages as they are shown, each with cause and remedy, folded by subject, with a filter over all of them. */
export function renderMessages({ entries, groups }: MessagesDoc, base: string): string {
  const parts = groups.map(({ anchor, title, entries: own }) =>
    renderGroup(
      renderTitle(2, anchor, title, own.length),
      own.map((entry) => [entry]),
      base,
    ),
  );
  return `${renderFilter('报错', entries.length)}${parts.join('')}`;
}

const renderTitle = (level: number, anchor: string, title: string, count: number): string =>
  `<h${level} id="${escapeHtml(anchor)}" tabindex="-1">${escapeHtml(title)} <small>${count}</small></h${level}>`;

function renderGroup(title: string, groups: readonly (readonly CodeEntry[])[], base: string): string {
  const items = groups.map((entries) => renderEntries(entries, base)).join('');
  return `<details class="error-group"><summary>${title}</summary><ul class="error-list">${items}</ul></details>`;
}

/** Entries of one code, in its spellings, come together, at the place of the first. */
function together(entries: readonly CodeEntry[]): CodeEntry[][] {
  const groups = groupBy(entries, ({ code, spellings }) => [code, ...spellings.map((other) => other.code)].sort()[0]);
  return [...groups.values()];
}

/** Works by script; without one it is not shown. */
function renderFilter(kind: string, count: number): string {
  return (
    `<p class="error-filter"><input type="search" placeholder="按${kind}、含义或接口筛选" aria-label="筛选${kind}" autocomplete="off" spellcheck="false">` +
    `<output aria-live="polite" data-kind="${kind}">${count} 个${kind}</output></p>`
  );
}

/** A code, or its spellings one after the other, each with its meanings. */
function renderEntries(entries: readonly CodeEntry[], base: string): string {
  return `<li>${entries.map((entry) => renderEntry(entry, base)).join('')}</li>`;
}

function renderEntry({ anchor, code, spellings, meanings }: CodeEntry, base: string): string {
  const others = spellings.map((other) => renderCodeLink(other, base)).join('、');
  const also = others && ` <small>也写作 ${others}</small>`;
  const rows = meanings.map((meaning) => renderMeaning(meaning, base)).join('');
  const heading = `<h3 id="${escapeHtml(anchor)}" tabindex="-1"><code>${escapeHtml(code)}</code>${also}${renderAnchor(anchor, code)}</h3>`;
  return `${heading}<ul>${rows}</ul>`;
}

function renderMeaning({ description, advice, labels, operations }: CodeMeaning, base: string): string {
  const marks = labels.map((label) => `<i>${label}</i>`).join(' ');
  const text = (words: string): string => renderInline(explanationContent(words), base);
  // Style sheets write 「原因」 and 「改法」 before them.
  const cause = `<div class="cause"><p>${text(description)} ${marks}</p><p>${text(advice)}</p></div>`;
  return `<li>${cause}${renderOperations(operations, base)}</li>`;
}

function renderOperations(operations: readonly OperationRef[], base: string): string {
  if (operations.length === 0) return '';
  if (operations.length > MOST_LINKS)
    return `<small>${operations.length} 个接口会返回它，清单在本页的 Markdown 版</small>`;
  const links = operations.map(
    ({ title, url, endpoint }) =>
      `<a href="${pageHref(base, url)}" title="${escapeHtml(endpoint)}">${escapeHtml(title)}</a>`,
  );
  return `<details><summary>${operations.length} 个接口</summary>${links.join(' ')}</details>`;
}
