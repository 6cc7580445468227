/** A value of DER, the notation of keys and certificates: its tag, its content, and where its next sibling begins. */
export interface DerValue {
  tag: number;
  content: Uint8Array;
  end: number;
}

/** Tags that are looked at. */
export const DER = { integer: 0x02, bits: 0x03, sequence: 0x30, version: 0xa0 } as const;

/** Reads the value at an offset. Throws an `Error` where the bytes end too soon or have no definite length. */
export function readDer(bytes: Uint8Array, offset = 0): DerValue {
  const [tag, first] = [bytes[offset], bytes[offset + 1]];
  if (tag === undefined || first === undefined) throw new Error('DER ends too soon.');
  const count = first < 0x80 ? 0 : first - 0x80;
  if (first === 0x80 || count > 4) throw new Error('DER without a definite length.');
  const start = offset + 2 + count;
  const length = count ? bytes.subarray(offset + 2, start).reduce((sum, byte) => sum * 256 + byte, 0) : first;
  if (start + length > bytes.length) throw new Error('DER ends too soon.');
  return { tag, content: bytes.subarray(start, start + length), end: start + length };
}

/** The values inside a value, in their order. */
export function childrenOf({ content }: Pick<DerValue, 'content'>): DerValue[] {
  const children: DerValue[] = [];
  for (let place = 0; place < content.length; ) {
    const child = readDer(content, place);
    children.push(child);
    place = child.end;
  }
  return children;
}
