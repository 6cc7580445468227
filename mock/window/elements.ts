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

/** Finds an element of the page by its id. Throws when there is none: page and script belong together. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

/** A part of a detail: a heading and what follows. */
export const part = (title: string, ...content: (Node | string)[]): HTMLElement =>
  element('div', {}, element('h3', {}, title), ...content);

/** A table of names and values. */
export function nameTable(rows: Readonly<Record<string, string>>): HTMLElement {
  const lines = Object.entries(rows).map(([name, value]) =>
    element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, element('code', {}, value))),
  );
  return element('table', {}, element('tbody', {}, ...lines));
}

/** A block of text that scrolls; focusable, so that keys can scroll it. */
export const textBlock = (...content: (Node | string)[]): HTMLElement =>
  element('pre', { tabindex: '0', role: 'group', 'aria-label': '内容' }, ...content);

/** JSON as readers want to see it; other text as it is. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** The time of day of an ISO time. */
export const timeOfDay = (at: string): string => /T(\d\d:\d\d:\d\d)/.exec(at)?.[1] ?? at;

/** A button that does something; while it does, it can't be pressed again. */
export function actionButton(label: string, run: () => Promise<void>): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', () => {
    button.disabled = true;
    void run().finally(() => {
      button.disabled = false;
    });
  });
  return button;
}
