import { withBase } from 'vitepress';
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

function link(url: string, content: Node | string): HTMLAnchorElement {
  const made = element('a', {}, content);
  made.href = withBase(url);
  return made;
}

/** A text whose `code` in backticks is code, and whose links lead to pages. */
function inline(text: string): (Node | string)[] {
  return text.split(/(`[^`]+`|\[[^\]]+\]\(\/[^()\s]*\))/).map((part) => {
    const [, label, url] = /^\[([^\]]+)\]\((.*)\)$/.exec(part) ?? [];
    if (label !== undefined && url !== undefined) return link(url, label);
    return /^`.+`$/.test(part) ? element('code', {}, part.slice(1, -1)) : part;
  });
}
