/** Makes an element with attributes and children; text is always text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A block of text that scrolls; focusable, so that keys can scroll it. */
export const textBlock = (label: string, ...content: (Node | string)[]): HTMLElement =>
  element('pre', { tabindex: '0', role: 'group', 'aria-label': label }, ...content);

/** Text in which characters that one does not see are visible; line feeds also break the line. */
export const visible = (text: string): string =>
  text.replace(/\r|\n|\t|\uFEFF|\u00a0|\u200b/g, (character) => SIGNS[character] ?? character);

const SIGNS: Record<string, string> = {
  ...{ '\r': '‹CR›', '\n': '↵\n', '\t': '‹TAB›', '\uFEFF': '‹BOM›', '\u00a0': '‹NBSP›', '\u200b': '‹ZWSP›' },
};
