import { joinBytes, utf8 } from './bytes.ts';
import type { Encode } from './charsets.ts';
import type { Mistake } from './explain.ts';

/** What a line of a text to sign holds. */
export type LineName = 'method' | 'address' | 'timestamp' | 'nonce' | 'body' | 'appid' | 'package';

/** A value that is signed. Of a body that is no text, its bytes count. */
export interface Line {
  name: LineName;
  text: string;
  bytes?: Uint8Array;
}

/** A text to sign, as it is put together: values in lines, and how they become bytes. */
export interface Draft {
  lines: readonly Line[];
  start: string;
  separator: string;
  end: string;
  encode: Encode;
  /** Changes the bytes at last. */
  finish?: (bytes: Uint8Array) => Uint8Array;
  /** The whole form of an upload, of which only `meta` is signed. */
  form?: Uint8Array;
}

/** A right draft: each value in a line that a line feed ends, in UTF-8. */
export const rightDraft = (lines: readonly Line[], form?: Uint8Array): Draft => ({
  ...{ lines, start: '', separator: '\n', end: '\n', encode: utf8 },
  ...(form && { form }),
});

/** The bytes that a draft has signed. */
export function render({ lines, start, separator, end, encode, finish }: Draft): Uint8Array {
  const hasBytes = lines.some(({ bytes }) => bytes);
  const bytes = hasBytes
    ? joinBytes([
        ...lines.map(({ text, bytes }, index) => joinBytes([encode(index ? separator : start), bytes ?? encode(text)])),
        encode(end),
      ])
    : encode(`${start}${lines.map(({ text }) => text).join(separator)}${end}`);
  return finish ? finish(bytes) : bytes;
}

/** The value of a line; empty where there is none. */
export const textOf = ({ lines }: Draft, name: LineName): string =>
  lines.find((line) => line.name === name)?.text ?? '';

/** A draft with another value in a line. */
const withText = (draft: Draft, name: LineName, text: string): Draft => ({
  ...draft,
  lines: draft.lines.map((line) => (line.name === name ? { name, text } : line)),
});

/**
 * A mistake in the values of lines: in each of them, then in all at once. `change` writes the forms of a value; what cannot
 * be made is undefined, and what changes nothing is no mistake.
 */
export function valueMistake(
  names: readonly LineName[],
  [id, title, remedy]: readonly [string, string, string],
  change: (text: string, draft: Draft) => readonly (string | undefined)[],
): Mistake<Draft> {
  const apply = (draft: Draft): Draft[] => {
    const forms = draft.lines
      .filter(({ name }) => names.includes(name))
      .map(({ name, text }) => ({ name, text, texts: change(text, draft) }));
    const single = forms.flatMap(({ name, text, texts }) =>
      texts.flatMap((each) => (each === undefined || each === text ? [] : [withText(draft, name, each)])),
    );
    if (forms.length < 2) return single;
    const all = (forms[0]?.texts ?? []).map((_, index) =>
      forms.reduce((state, { name, text, texts }) => withText(state, name, texts[index] ?? text), draft),
    );
    return [...single, ...all];
  };
  return { id, title, remedy, apply };
}
