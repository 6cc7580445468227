import { Buffer as Polyfill } from 'buffer';

/** The class of the package, with the encoding `base64url`, which it lacks. */
export const Buffer = withBase64Url(Polyfill);

/** Node's `isUtf8`. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function withBase64Url(own: typeof Polyfill): typeof Polyfill {
  const { from, prototype } = own;
  const { toString: textOf } = prototype;
  const fromAny = (...input: unknown[]): unknown => {
    const [text, encoding] = input;
    const plain = String(text).replaceAll('-', '+').replaceAll('_', '/');
    return Reflect.apply(from, own, encoding === 'base64url' ? [plain, 'base64'] : input);
  };
  Object.assign(own, { from: fromAny });
  Object.assign(prototype, {
    toString(this: Polyfill, ...options: [encoding?: BufferEncoding, start?: number, end?: number]): string {
      const [encoding, ...range] = options;
      if (encoding !== 'base64url') return textOf.apply(this, options);
      return textOf
        .apply(this, ['base64', ...range])
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, '');
    },
  });
  return own;
}
