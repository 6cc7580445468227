import { type Payload, segmentsOf, tagsOf } from '../../../scripts/hovers/hover-payload.ts';
import { type DocsBlock, type Inline, parseDocs, parseInline } from './jsdoc-blocks.ts';
import { signatureBreaks } from './signature-breaks.ts';
import { type TagRow, tagRows } from './tag-rows.ts';

/** The inside of the popover: documentation, then the type. Text of the spec becomes text nodes only, never markup. */
export function renderHover(payload: Payload): DocumentFragment {
  const fragment = new DocumentFragment();
  const details = element('div', 'hover-docs', [
    ...parseDocs(payload[2]).map(renderBlock),
    ...tagRows(tagsOf(payload)).map(renderTagRow),
  ]);
  if (details.hasChildNodes()) fragment.append(details);
  fragment.append(renderSignature(payload));
  return fragment;
}

function renderSignature(payload: Payload): HTMLElement {
  const segments = segmentsOf(payload);
  const visible = segments.reduce((sum, { text, kind }) => sum + (kind === 'm' ? 0 : text.length), 0);
  const breaks = new Map(signatureBreaks(payload[0], visible).map(({ offset, indented }) => [offset, indented]));
  const code = element('code', 'hover-type', []);
  let offset = 0;
  for (const { text, kind } of segments) {
    let rest = '';
    for (const character of text) {
      const indented = breaks.get(offset);
      if (indented !== undefined) {
        code.append(renderPiece(rest, kind), ...lineBreak(indented));
        rest = '';
      }
      rest += character;
      offset += character.length;
    }
    code.append(renderPiece(rest, kind));
  }
  code.title = payload[0];
  return code;
}

function renderPiece(text: string, kind: string): Node {
  if (kind === '-' || text === '') return document.createTextNode(text);
  const segment = element('span', `hover-${kind}`, [text]);
  // The full path of a name can be copied, but is neither shown nor read out.
  if (kind === 'm') segment.setAttribute('aria-hidden', 'true');
  return segment;
}

function lineBreak(indented: boolean): Node[] {
  return indented ? [element('br', '', []), element('span', 'hover-indent', [])] : [element('br', '', [])];
}

function renderBlock(block: DocsBlock): HTMLElement {
  if (block.kind === 'paragraph') return element('p', '', block.content.map(renderInline));
  return element(
    'ul',
    '',
    block.items.map((item) => element('li', '', item.map(renderInline))),
  );
}

function renderInline(inline: Inline): Node | string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'code') return element('code', '', [inline.text]);
  const link = document.createElement('a');
  link.href = inline.url;
  link.target = '_blank';
  link.rel = 'noreferrer';
  link.textContent = inline.text.replace(/^https?:\/\//, '');
  return link;
}

function renderTagRow({ name, label, texts, isCode }: TagRow): HTMLElement {
  const contents = texts.map((text) => (isCode ? [element('code', '', [text])] : parseInline(text).map(renderInline)));
  const values = contents.map((content) => element('span', 'hover-value', content));
  return element('p', `hover-tag hover-tag-${name}`, [element('b', '', [label]), ...values]);
}

function element(name: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(...children);
  return created;
}
