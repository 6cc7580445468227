const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
};

/** Escapes text of the spec for HTML content and quoted attributes; braces too, which Vue reads as interpolation. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"{}]/g, (character) => ENTITIES[character] ?? character);
}

/** Escapes text for the content of a `pre`, which is most of a page: quotes and single braces stay as they are. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]|\{(?=\{)/g, (character) => ENTITIES[character] ?? character);
}

/** Renders a term of the spec: escaped, with `backticks` as code. Any other markup shows as it stands. */
export function renderTerm(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll('\n', '<br>');
}

/** Renders a value of the spec (an example, a default, an enum value) as code. */
export function renderValue(value: unknown): string {
  return `<code>${escapeHtml(typeof value === 'string' ? value : JSON.stringify(value))}</code>`;
}

/** The small `#` beside a heading, marked up as VitePress does for headings in Markdown. */
export function renderAnchor(id: string, title: string): string {
  return ` <a class="header-anchor" href="#${escapeHtml(id)}" aria-label="${escapeHtml(title)}">&#8203;</a>`;
}

/** A heading with an anchor, as the outline expects it. `title` is plain text, `after` is HTML behind it. */
export function renderHeading(level: number, id: string, title: string, after = ''): string {
  return `<h${level} id="${escapeHtml(id)}" tabindex="-1">${escapeHtml(title)}${after}${renderAnchor(id, title)}</h${level}>`;
}
