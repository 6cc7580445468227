import { type Payload, segmentsOf, tagsOf } from '../../../scripts/hovers/hover-payload.ts';
import { type DocsBlock, type Inline, parseDocs, parseInline } from './jsdoc-blocks.ts';
import { signatureBreaks } from './signature-breaks.ts';

/** Chinese labels of the tags; the others keep their name. */
const TAG_NAMES: Record<string, string> = {
  default: '默认',
  defaultValue: '默认',
  deprecated: '已弃用',
  example: '示例',
  link: '文档',
  see: '文档',
  since: '始于',
};

/** The inside of the popover: documentation, then the type. Text of the spec becomes text nodes only, never markup. */
export function renderHover(payload: Payload): DocumentFragment {
  const fragment = new DocumentFragment();
  const details = element('div', 'hover-docs', [
    ...parseDocs(payload[2]).map(renderBlock),
    ...renderTags(tagsOf(payload)),
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

/** Tags of one name share a row: a method has several official pages. */
function renderTags(tags: readonly { name: string; text: string }[]): HTMLElement[] {
  const names = [...new Set(tags.map(({ name }) => name))];
  return names.map((name) => {
    const texts = tags.filter((tag) => tag.name === name && tag.text !== '').map(({ text }) => text);
    const values = texts.map((text) => element('span', 'hover-value', renderTagText(name, text)));
    return element('p', `hover-tag hover-tag-${name}`, [element('b', '', [TAG_NAMES[name] ?? name]), ...values]);
  });
}

function renderTagText(name: string, text: string): (Node | string)[] {
  const isValue = name === 'example' || name === 'default' || name === 'defaultValue';
  return isValue ? [element('code', '', [text])] : parseInline(text).map(renderInline);
}

function element(name: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(...children);
  return created;
}
