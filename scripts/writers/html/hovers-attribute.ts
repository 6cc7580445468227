/** The attribute that carries the hovers of a block; the first group is its text as HTML has it. */
export const HOVERS_ATTRIBUTE = / data-hovers='([^']*)'/;

/** Writes JSON without markup as the attribute. In single quotes: JSON has many of the others, which would take six characters each. */
export const hoversAttribute = (json: string): string => ` data-hovers='${json.replaceAll("'", '&#39;')}'`;

/** The JSON of an attribute's text. */
export const hoversJson = (text: string): string => text.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
