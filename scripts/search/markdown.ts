/** Text of a line of Markdown as a reader sees it: links and emphasis without their marks, table cells apart. */
export function plainText(line: string): string {
  return line
    .replace(/^ *(?:>|[-*+] |\d+\. )+ */, '')
    .replace(/^ *>? *\[![A-Z]+\] */, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\*\*|`/g, '')
    .replace(/^ *\||\| *$/g, '')
    .replace(/ *\| */g, ' ')
    .trim();
}
