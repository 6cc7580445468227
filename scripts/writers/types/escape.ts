const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;

/**
 * Text of the spec made safe inside a JSDoc comment, on one line: it can't end the comment,
 * start a tag or an inline tag, or break the line.
 */
export function commentText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(CONTROL, '')
    .replaceAll('*/', '*\\/')
    .replaceAll('{@', '{＠')
    .replace(/^@/, '＠')
    .trim();
}

/** A string literal of TypeScript, in single quotes. */
export function stringLiteral(text: string): string {
  const escaped = text
    .replace(/[\\']/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `'${escaped}'`;
}

/** A property's name as it is written in an interface: bare when it is an identifier, else in quotes. */
export function propertyKey(name: string): string {
  return IDENTIFIER.test(name) ? name : stringLiteral(name);
}

/** Literal text inside a template literal type. */
export function templateText(text: string): string {
  return text.replace(/[`\\]|\$\{/g, '\\$&');
}
