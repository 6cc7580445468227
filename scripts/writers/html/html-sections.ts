import type {
  Block,
  ClientCallDoc,
  ErrorRow,
  OperationDoc,
  OperationVariant,
  Sample,
  Samples,
  Section,
  WebhookDoc,
} from '../../reference/document-model.ts';
import type { HeaderFact } from '../../reference/inline-content.ts';
import { escapeHtml, escapeText, pageHref, renderCodeLink, renderHeading, renderInline } from './html.ts';
import { type PageContext, renderTable } from './html-fields.ts';
import { openTabGroup, openTabPanel } from './tab-group.ts';

/** Renders the header of an operation above its example. `base` is the site's folder on its host, with slashes around. */
export function renderOperationHeader(doc: OperationDoc, base: string): string {
  const { method, path, warning, variants, facts } = doc;
  const segments = path.split('/').map(renderSegment).join('<wbr>/');
  const notice = warning ? `<p class="deprecated">${renderInline(warning, base)}</p>` : '';
  return (
    `<div class="bar"><div class="endpoint"><b class="method ${method}">${method.toUpperCase()}</b><code>${segments}</code>` +
    `${renderCopyButton(path, '复制路径')}</div>${renderVariants(variants, base)}${notice}${renderFacts(facts, base)}</div>`
  );
}

/** The variants of an operation by their callers: the own one, and links to the others. */
function renderVariants(variants: readonly OperationVariant[], base: string): string {
  const items = variants.map(({ callers, isOwn, title, url }) => {
    const text = escapeHtml(callers.join('、'));
    const data = `data-callers="${escapeHtml(callers.join(' '))}"`;
    if (isOwn) return `<b ${data} aria-current="true">${text}</b>`;
    return `<a href="${pageHref(base, url)}" ${data} title="${escapeHtml(title)}">${text}</a>`;
  });
  return items.length ? `<p class="variants" role="group" aria-label="调用者">${items.join(' ')}</p>` : '';
}

/** Renders a segment of a path, its templates such as `{transaction_id}` highlighted. */
function renderSegment(segment: string): string {
  return segment
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith('{') ? `<var>${escapeHtml(part)}</var>` : escapeHtml(part)))
    .join('');
}

/** Renders the header of a callback above its example. */
export function renderWebhookHeader({ event, facts }: WebhookDoc, base: string): string {
  return (
    `<div class="bar"><div class="endpoint"><b class="method notify">回调</b><code>${escapeHtml(event)}</code>` +
    `${renderCopyButton(event, '复制事件')}</div>${renderFacts(facts, base)}</div>`
  );
}

/** Renders the header of a call on the user's device above its example. */
export function renderClientHeader({ call, facts }: ClientCallDoc, base: string): string {
  return (
    `<div class="bar"><div class="endpoint"><b class="method client">端</b><code>${escapeHtml(call)}</code>` +
    `${renderCopyButton(call, '复制函数')}</div>${renderFacts(facts, base)}</div>`
  );
}

const renderCopyButton = (text: string, title: string): string =>
  `<button type="button" class="copy-path" data-copy="${escapeHtml(text)}" title="${title}" aria-label="${title}"></button>`;

function renderFacts(facts: readonly HeaderFact[], base: string): string {
  const rows = facts.map(({ label, content }) => `<div><dt>${label}</dt><dd>${renderInline(content, base)}</dd></div>`);
  return rows.length ? `<dl>${rows.join('')}</dl>` : '';
}

/** Renders sections; `level` is that of their headings. */
export const renderSections = (sections: readonly Section[], level: number, context: PageContext): string =>
  sections.map((section) => renderSection(section, level, context)).join('');

function renderSection({ anchor, title, mediaType, blocks }: Section, level: number, context: PageContext): string {
  const type = mediaType === undefined ? '' : ` <code class="ignore-header">${escapeHtml(mediaType)}</code>`;
  return `${renderHeading(level, anchor, title, type)}${renderBlocks(blocks, level, context)}`;
}

/** Renders blocks one after the other; `level` is that of the heading above them. */
export const renderBlocks = (blocks: readonly Block[], level: number, context: PageContext): string =>
  blocks.map((block) => renderBlock(block, level, context)).join('');

function renderBlock(block: Block, level: number, context: PageContext): string {
  const { base } = context;
  switch (block.kind) {
    case 'section':
      return renderSection(block, level + 1, context);
    case 'paragraph':
      return `<p>${renderInline(block.content, base)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${renderInline(item, base)}</li>`).join('')}</ul>`;
    case 'table':
      return renderRows(block, base);
    case 'response': {
      const text = 'mediaType' in block ? [{ code: block.mediaType }] : block.content;
      return `<p class="answer"><code>HTTP ${block.status}</code> ${renderInline(text, base)}</p>`;
    }
    case 'fields':
      return renderTable(block.rows, context);
    case 'tabs':
      return renderTabs(block, level, context);
    case 'errors':
      return `${renderErrors(block.rows, base)}<p class="answer">${renderInline(block.common, base)}</p>`;
    case 'sample':
      return renderSample(block);
    case 'samples':
      return renderSamples(block);
  }
}

function renderTabs(block: Extract<Block, { kind: 'tabs' }>, level: number, context: PageContext): string {
  const panels = block.tabs.map((tab, index) => {
    const content = tab.blocks.map((inner) => renderBlock(inner, level, context)).join('');
    return `${openTabPanel(block.id, tab, index === 0)}${content}</div>\n`;
  });
  return `${openTabGroup(block)}${panels.join('')}</div>`;
}

function renderRows({ heads, rows }: Extract<Block, { kind: 'table' }>, base: string): string {
  const head = heads.map((text) => `<th>${escapeHtml(text)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${renderInline(cell, base)}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function renderErrors(errors: readonly ErrorRow[], base: string): string {
  if (errors.length === 0) return '';
  const rows = errors.map((error) => {
    const status = error.status === undefined ? '' : `${error.status} `;
    return (
      `<tr id="${escapeHtml(error.anchor)}"><td>${status}${renderCodeLink(error, base)}</td>` +
      `<td>${escapeHtml(error.description)}</td><td>${escapeHtml(error.advice)}</td></tr>`
    );
  });
  const head = '<thead><tr><th>错误码</th><th>含义</th><th>处理</th></tr></thead>';
  return `<table class="errors">${head}<tbody>${rows.join('')}</tbody></table>`;
}

/** A folded block of plain text with a copy button. */
const renderSample = ({ title, text }: Sample): string =>
  `<details class="sample"><summary>${escapeHtml(title)}</summary>${renderText(text)}</details>`;

/** Samples that are shown open, by tabs when there are several. */
export function renderSamples(block: Samples): string {
  const [first, ...others] = block.samples;
  if (!first) return '';
  if (!others.length)
    return `<div class="sample"><p class="sample-title">${escapeHtml(first.title)}</p>${renderText(first.text)}</div>`;
  const tabs = block.samples.map(({ name, tab }) => ({ name, title: tab }));
  const panels = block.samples.map(({ name, title, text }, index) => {
    const panel = openTabPanel(block.id, { name, title }, index === 0);
    return `${panel}<div class="sample">${renderText(text)}</div></div>\n`;
  });
  return `${openTabGroup({ ...block, tabs })}${panels.join('')}</div>`;
}

/** Text with a copy button. It has no highlighting: coloured samples would be most of a page. */
const renderText = (text: string): string =>
  '<button type="button" class="copy-sample" title="复制" aria-label="复制"></button>' +
  `<pre tabindex="0"><code>${escapeText(text)}</code></pre>`;
