/** An inline part of a line of documentation. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'link'; text: string; url: string };

/** A part of documentation. */
export type DocsBlock = { kind: 'paragraph'; content: Inline[] } | { kind: 'list'; items: Inline[][] };

/**
 * Reads the small Markdown of JSDoc: paragraphs, lists with `-` or `*`, `code` and links. Everything else is text.
 * A link that is not http(s) stays text, so that no address of the spec's can run anything.
 */
export function parseDocs(markdown: string): DocsBlock[] {
  return markdown
    .split(/\n\s*\n/)
    .flatMap((paragraph) => parseParagraph(paragraph.split('\n').map((line) => line.trim())))
    .filter((block) => block.kind === 'list' || block.content.length > 0);
}

const ITEM = /^[-*]\s+/;

function parseParagraph(lines: string[]): DocsBlock[] {
  const first = lines.findIndex((line) => ITEM.test(line));
  const text = first === -1 ? lines : lines.slice(0, first);
  const items = first === -1 ? [] : lines.slice(first);
  const paragraph: DocsBlock = { kind: 'paragraph', content: parseInline(text.join(' ').trim()) };
  if (items.length === 0) return [paragraph];
  const list: DocsBlock = { kind: 'list', items: joinItems(items).map(parseInline) };
  return text.length ? [paragraph, list] : [list];
}

/** A line that starts no item goes on with the one before. */
function joinItems(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line) || items.length === 0) items.push(line.replace(ITEM, ''));
    else items.push(`${items.pop() ?? ''} ${line}`);
  }
  return items;
}

const INLINE = /`([^`]+)`|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)|(https?:\/\/[\w./?#=&%:;+~@!$*'-]+)/g;

/** Reads one line: `code`, `[text](https://…)` and bare addresses. */
export function parseInline(line: string): Inline[] {
  const found: Inline[] = [];
  let offset = 0;
  for (const match of line.matchAll(INLINE)) {
    const [whole, code, label, url, bare] = match;
    if (match.index > offset) found.push({ kind: 'text', text: line.slice(offset, match.index) });
    offset = match.index + whole.length;
    if (code !== undefined) found.push({ kind: 'code', text: code });
    else found.push({ kind: 'link', text: label ?? bare ?? '', url: url ?? bare ?? '' });
  }
  if (offset < line.length) found.push({ kind: 'text', text: line.slice(offset) });
  return found;
}
