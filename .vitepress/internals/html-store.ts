import { hashText } from '../../scripts/lib/hash.ts';

/** Hexadecimal digits of a key: so many that no two of ten thousand texts have the same. */
const KEY_LENGTH = 16;

/** Finished HTML of pages by the hash of its text. */
export interface HtmlStore {
  /** Keeps HTML; returns its key. */
  add(html: string): string;
  /** Throws for a key of HTML that no page has rendered. */
  get(key: string): string;
}

/** Makes an empty store. */
export function createHtmlStore(): HtmlStore {
  const known = new Map<string, string>();
  return {
    add(html) {
      const key = hashText(html).slice(0, KEY_LENGTH);
      known.set(key, html);
      return key;
    },
    get(key) {
      const html = known.get(key);
      if (html === undefined) throw new Error(`No static HTML ${key}: the page that has it was not rendered.`);
      return html;
    },
  };
}
