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

/** The anchor that VitePress gives a heading (`slugify` of @mdit-vue/shared). */
export function headingSlug(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase();
}
