import { outsideCode, replaceLinks, withoutTags } from '../../docs/plain-text.ts';
import { renderLink } from './markdown-syntax.ts';

const HEADING_ID = /^(#{1,6} .*?)\s*\{#[^}]*\}\s*$/;

/** A line of a page's prose without HTML and heading ids; `linkTo` gives the targets of its links. */
export function markdownLine(line: string, linkTo: (link: string) => string): string {
  const text = outsideCode(line.replace(HEADING_ID, '$1'), withoutTags);
  if (text.trim() === '' && line.trim() !== '') return '';
  return replaceLinks(text, (label, link) => renderLink(label, linkTo(link)));
}
