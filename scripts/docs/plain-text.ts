const CODE_SPAN = /(`+)(?!`)([\s\S]*?)(?<!`)\1(?!`)/g;
const TAG = /<\/?[a-zA-Z][\w-]*(?:\s[^<>]*)?\/?>|<!--.*?-->/g;
const LINK = /(?<!!)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^()\s]+)(?:\s+"[^"]*")?\)/g;

/** Transforms Markdown text outside of inline code by `change`, and inline code by `changeCode`. */
export function outsideCode(
  text: string,
  change: (part: string) => string,
  changeCode = (span: string, _code: string): string => span,
): string {
  let made = '';
  let end = 0;
  for (const { index, 0: span, 2: code = '' } of text.matchAll(CODE_SPAN)) {
    made += change(text.slice(end, index)) + changeCode(span, code);
    end = index + span.length;
  }
  return made + change(text.slice(end));
}

/** Text without its HTML. */
export const withoutTags = (text: string): string => text.replace(TAG, '');

/** Puts something else in place of links. The text of a link may hold code, but a link in code is none. */
export function replaceLinks(text: string, instead: (label: string, link: string) => string): string {
  const spans = [...text.matchAll(CODE_SPAN)].map(({ index, 0: span }) => [index, index + span.length] as const);
  return text.replace(LINK, (whole, label: string, link: string, offset: number) => {
    const isCode = spans.some(([start, end]) => start < offset && offset < end);
    return isCode ? whole : instead(label, link);
  });
}

/** Text of a line of Markdown as a reader sees it: links, code and strong text without their marks, table cells separated. */
export function plainText(line: string): string {
  const text = line.replace(/^ *(?:>|[-*+] |\d+\. )+ */, '').replace(/^\[![A-Z]+\]|!(?=\[)/g, '');
  const words = replaceLinks(text, (label) => label);
  return outsideCode(words, plainWords, (_span, code) => code).trim();
}

const plainWords = (text: string): string =>
  withoutTags(text)
    .replaceAll('**', '')
    .replace(/ *\| */g, ' ');
