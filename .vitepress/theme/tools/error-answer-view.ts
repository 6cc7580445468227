import { withBase } from 'vitepress';
import type { ErrorAnswer, ErrorAnswerMeaning } from '../../../scripts/writers/site-files/error-answers-model.ts';

/** A code or a message with its causes and remedies, as an item of a list. Text is always text, never markup. */
export function answerView({ title, url, meanings }: ErrorAnswer): HTMLLIElement {
  const code = make('code', title);
  const heading = make('h3', link(url, code));
  return make('li', heading, make('ul', ...meanings.map(meaningView)));
}

function meaningView({ description, advice, labels, operations, operationCount }: ErrorAnswerMeaning): HTMLLIElement {
  const marks = labels.flatMap((label) => [' ', make('i', label)]);
  const text = make('p', make('b', ...inline(description)), ...marks, make('br'), ...inline(advice));
  if (operationCount === 0) return make('li', text);
  const links = operations.flatMap(([title, url]) => [' ', link(url, title)]);
  const rest = operationCount > operations.length ? ` 等 ${operationCount} 个接口` : '';
  return make('li', text, make('p', '见于：', ...links, rest));
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function link(url: string, content: Node | string): HTMLAnchorElement {
  const made = make('a', content);
  made.href = withBase(url);
  return made;
}

/** A text whose `code` in backticks is code, and whose links lead to pages. */
function inline(text: string): (Node | string)[] {
  return text.split(/(`[^`]+`|\[[^\]]+\]\(\/[^()\s]*\))/).map((part) => {
    const [, label, url] = /^\[([^\]]+)\]\((.*)\)$/.exec(part) ?? [];
    if (label !== undefined && url !== undefined) return link(url, label);
    return /^`.+`$/.test(part) ? make('code', part.slice(1, -1)) : part;
  });
}
