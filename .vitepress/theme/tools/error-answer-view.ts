import { withBase } from 'vitepress';
import { explanationContent } from '../../../scripts/reference/explanation.ts';
import { type InlineNode, plainContent } from '../../../scripts/reference/inline-content.ts';
import type { ErrorAnswer, ErrorAnswerMeaning } from '../../../scripts/writers/site-files/error-answers-model.ts';
import { element } from '../elements.ts';

/** A code or a message with its causes and remedies, as an item of a list. Text is always text, never markup. */
export function answerView({ title, url, meanings }: ErrorAnswer): HTMLLIElement {
  const code = element('code', {}, title);
  const heading = element('h3', {}, link(url, code));
  return element('li', {}, heading, element('ul', {}, ...meanings.map(meaningView)));
}

function meaningView({ description, advice, labels, operations, operationCount }: ErrorAnswerMeaning): HTMLLIElement {
  const marks = labels.flatMap((label) => [' ', element('i', {}, label)]);
  const text = element('p', {}, element('b', {}, ...inline(description)), ...marks, element('br'), ...inline(advice));
  if (operationCount === 0) return element('li', {}, text);
  const links = operations.flatMap(([title, url]) => [' ', link(url, title)]);
  const rest = operationCount > operations.length ? ` 等 ${operationCount} 个接口` : '';
  return element('li', {}, text, element('p', {}, '见于：', ...links, rest));
}

/** A link; one that leaves the site opens a page of its own, as everywhere. */
const link = (url: string, ...content: (Node | string)[]): HTMLAnchorElement =>
  element('a', { href: withBase(url), ...(!url.startsWith('/') && AWAY) }, ...content);

const AWAY = { target: '_blank', rel: 'noreferrer' };

/** A text of the spec, with its code and links. */
const inline = (text: string): (Node | string)[] => explanationContent(text).map(inlineNode);

function inlineNode(node: InlineNode): Node | string {
  if (typeof node === 'string') return node;
  if ('link' in node) return link(node.to, ...node.link.map(inlineNode));
  return 'code' in node ? element('code', {}, node.code) : plainContent([node]);
}
