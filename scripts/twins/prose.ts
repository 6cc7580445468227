import { renderLink } from './markdown.ts';

const CODE_SPAN = /(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;
const TAG = /<\/?[a-zA-Z][\w-]*(?:\s[^<>]*)?\/?>|<!--.*?-->/g;
const LINK = /(?<!!)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^()\s]+)(?:\s+"[^"]*")?\)/g;
const HEADING_ID = /^(#{1,6} .*?)\s*\{#[^}]*\}\s*$/;

/** A line of a page's prose as a twin has it: no HTML, no heading ids, and its links lead where `linkTo` says. */
export function twinLine(line: string, linkTo: (link: string) => string): string {
  const text = outsideCode(line.replace(HEADING_ID, '$1'), (part) => part.replace(TAG, ''));
  if (text.trim() === '' && line.trim() !== '') return '';
  return replaceLinks(text, linkTo);
}

/** The text of a link may hold code, but a link in code is none. */
function replaceLinks(text: string, linkTo: (link: string) => string): string {
  const spans = [...text.matchAll(CODE_SPAN)].map(({ index, 0: span }) => [index, index + span.length] as const);
  return text.replace(LINK, (whole, label: string, link: string, offset: number) => {
    const isCode = spans.some(([start, end]) => start < offset && offset < end);
    return isCode ? whole : renderLink(label, linkTo(link));
  });
}

function outsideCode(text: string, change: (part: string) => string): string {
  const spans = [...text.matchAll(CODE_SPAN)];
  let made = '';
  let end = 0;
  for (const { index, 0: span } of spans) {
    made += change(text.slice(end, index)) + span;
    end = index + span.length;
  }
  return made + change(text.slice(end));
}
