import { posix } from 'node:path';

/** A `<<<` line: a file, or a region of one, embedded as a code block. */
export interface EmbedPath {
  /** As it is written: `@/../snippets/v3/pay/transactions/jsapi.post.ts`. */
  path: string;
  /** The same relative to the project. */
  file: string;
  /** Name of a region of the file; absent for the entire file. */
  region?: string;
  /** Lines to highlight: `1,2,4-6`. */
  highlight?: string;
  /** Of the highlighter; the file's extension when the line gives none. */
  language: string;
  /** The rest of the text in the braces: `twoslash`. */
  attributes: string;
  /** The title in brackets. */
  title?: string;
}

const TITLE = /\s*\[(.+)\]$/;
const META = /^(.+)\{([^{}]*)\}$/s;
const REGION = /#([\w.-]+)$/;
const HIGHLIGHT = /^\d+(?:[,-]\d+)*$/;

/**
 * Reads what stands behind `<<<` on a page: `path[#region][{[lines] [language] [attributes]}] [title]`, from right to
 * left, as VitePress does. `@` is the folder `docs/`; other paths start at the folder of the page.
 */
export function parseEmbedPath(source: string, page: string): EmbedPath {
  const [titled, title] = cut(source.trim(), TITLE);
  const [, beforeMeta = titled, meta = ''] = META.exec(titled) ?? [];
  const [path, region] = cut(beforeMeta.trim(), REGION);
  const { highlight, language, attributes } = parseMeta(meta.trim());
  const file = path.startsWith('@')
    ? posix.join('docs', path.slice(1).replace(/^\//, ''))
    : posix.join(posix.dirname(page), path);
  return {
    ...{ path, file, attributes, language: language || posix.extname(path).slice(1) },
    ...(region !== undefined && { region }),
    ...(highlight && { highlight }),
    ...(title !== undefined && { title }),
  };
}

/** The text without what a pattern finds at its end, and what that is. */
function cut(text: string, pattern: RegExp): [rest: string, found: string | undefined] {
  const match = pattern.exec(text);
  return [match ? text.slice(0, match.index).trim() : text, match?.[1]];
}

function parseMeta(meta: string): { highlight: string; language: string; attributes: string } {
  const compact = meta.replace(/\s+/g, '');
  if (/^[\d\s,-]+$/.test(meta) && HIGHLIGHT.test(compact)) return { highlight: compact, language: '', attributes: '' };
  const [first = '', ...others] = meta.split(/\s+/);
  const [language = '', ...attributes] = HIGHLIGHT.test(first) ? others : [first, ...others];
  return { highlight: HIGHLIGHT.test(first) ? first : '', language, attributes: attributes.join(' ') };
}
