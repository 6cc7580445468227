import { utf8Text } from './bytes.ts';

const META = /name="?meta"?[^\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)\r?\n--/;

/** The `meta` of an upload's form, which is what is signed; undefined when the bytes are no such form. */
export function metaOf(form: Uint8Array): string | undefined {
  // One character a byte, so that a file in the form does no harm.
  const text = Array.from(form, (byte) => String.fromCharCode(byte)).join('');
  if (!text.trimStart().startsWith('--')) return undefined;
  const meta = META.exec(text)?.[1];
  return meta === undefined ? undefined : utf8Text(Uint8Array.from(meta, (character) => character.charCodeAt(0)));
}
