const COMBINING = /[\u0300-\u036f]/g;
const SPECIAL = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g;

/** The anchor of a heading, from its text. It is VitePress' `slugify` too: for headings, and for what follows the `#` of a link. */
export const headingAnchor = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(COMBINING, '')
    .replace(SPECIAL, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase();
