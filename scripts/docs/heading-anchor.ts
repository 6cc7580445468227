const COMBINING = /[\u0300-\u036f]/g;
const SPECIAL = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g;

/** The anchor that VitePress makes of a heading, and of whatever stands behind the `#` of a link in Markdown. */
export const headingAnchor = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(COMBINING, '')
    .replace(SPECIAL, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase();
