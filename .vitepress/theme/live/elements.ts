/** Makes an element with text or elements in it; nothing is ever read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** A text as it is, which can be scrolled by keys. */
export function plainText(text: string, label: string): HTMLElement {
  const box = element('pre', '', text);
  box.tabIndex = 0;
  box.role = 'region';
  box.ariaLabel = label;
  return box;
}

/** A part with a heading that folds. */
export function foldedPart(isOpen: boolean, heading: (string | Node)[], ...content: Node[]): HTMLDetailsElement {
  const details = element('details', '', element('summary', '', ...heading), ...content);
  details.open = isOpen;
  return details;
}

/** A mark that something is right or wrong. */
export const mark = (isRight: boolean, text: string): HTMLElement =>
  element('span', isRight ? 'run-right' : 'run-wrong', text);

/** Headers as lines. */
export const headerLines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
