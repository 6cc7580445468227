/** Values of ASN.1 in DER, the notation of certificates and key files. */
export const der = {
  sequence: (...content: readonly Buffer[]) => element(0x30, ...content),
  set: (...content: readonly Buffer[]) => element(0x31, ...content),
  /** From hexadecimal digits; the first bit is the sign. */
  integer: (hex: string) => element(0x02, Buffer.from(hex, 'hex')),
  boolean: (value: boolean) => element(0x01, Buffer.of(value ? 0xff : 0)),
  null: () => element(0x05),
  bits: (bytes: Buffer, unused = 0) => element(0x03, Buffer.of(unused), bytes),
  octets: (bytes: Buffer) => element(0x04, bytes),
  text: (text: string) => element(0x0c, Buffer.from(text)),
  time: (date: Date) => element(0x17, Buffer.from(date.toISOString().replace(/^..|[-:T]|\.\d+/g, ''))),
  /** Of a name in dots. */
  oid: (name: string) => element(0x06, oidBytes(name)),
  /** A value behind a number that its context gives a meaning. */
  tagged: (tag: number, ...content: readonly Buffer[]) => element(0xa0 + tag, ...content),
  /** Bytes whose type the number stands for. */
  taggedBytes: (tag: number, bytes: Buffer) => element(0x80 + tag, bytes),
};

function element(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.of(tag), lengthOf(body), body]);
}

function lengthOf({ length }: Buffer): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const bytes = Buffer.from(length.toString(16).padStart(length < 0x100 ? 2 : 4, '0'), 'hex');
  return Buffer.of(0x80 + bytes.length, ...bytes);
}

/** The first two numbers share a byte; the others are written in groups of seven bits. */
function oidBytes(name: string): Buffer {
  const [first = 0, second = 0, ...rest] = name.split('.').map(Number);
  return Buffer.from([first * 40 + second, ...rest.flatMap(groupsOf)]);
}

function groupsOf(number: number): number[] {
  const higher = number >> 7;
  return [...(higher ? groupsOf(higher).map((group) => group | 0x80) : []), number & 0x7f];
}

/** Writes PEM. */
export function writePem(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
