/** An element of DER: its tag, where its content begins and ends, and where the element itself begins. */
export interface DerElement {
  tag: number;
  begin: number;
  start: number;
  end: number;
}

/** Reads the element at an offset. https://www.itu.int/rec/T-REC-X.690 */
export function readElement(bytes: Uint8Array, begin = 0): DerElement {
  const tag = bytes[begin] ?? 0;
  const first = bytes[begin + 1] ?? 0;
  if (first < 0x80) return { tag, begin, start: begin + 2, end: begin + 2 + first };
  const start = begin + 2 + (first & 0x7f);
  const length = bytes.subarray(begin + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return { tag, begin, start, end: start + length };
}

/** The elements inside an element. */
export function childrenOf(bytes: Uint8Array, { start, end }: DerElement): DerElement[] {
  const children: DerElement[] = [];
  for (let at = start; at < end; ) {
    const child = readElement(bytes, at);
    children.push(child);
    at = child.end;
  }
  return children;
}

/** The content of an element, or all of it. */
export const contentOf = (bytes: Uint8Array, { start, end }: DerElement): Uint8Array => bytes.subarray(start, end);
export const wholeOf = (bytes: Uint8Array, { begin, end }: DerElement): Uint8Array => bytes.subarray(begin, end);

/** Reads the first block of PEM. Undefined when a text has none. */
export function readPem(text: string): { label: string; der: Buffer } | undefined {
  const [, label = '', content = ''] = /-----BEGIN ([^-]+)-----([^-]+)-----END/.exec(text) ?? [];
  return label ? { label, der: Buffer.from(content, 'base64') } : undefined;
}
