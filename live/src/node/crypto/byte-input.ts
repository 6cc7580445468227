/** Bytes, or text with its encoding. */
export type Data = string | Uint8Array;

/** The bytes of what a caller gives; text is UTF-8 unless it says otherwise. */
export const bytesOf = (data: Data, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  typeof data === 'string' ? Buffer.from(data, encoding) : data;

/** Bytes as a caller asks for them: a buffer, or text. */
export function output(bytes: Uint8Array): Buffer;
export function output(bytes: Uint8Array, encoding: BufferEncoding | undefined): string | Buffer;
export function output(bytes: Uint8Array, encoding?: BufferEncoding): string | Buffer {
  const buffer = Buffer.from(bytes);
  return encoding ? buffer.toString(encoding) : buffer;
}

/** Collects the parts of a message. */
export abstract class Collector {
  protected parts: Uint8Array[] = [];

  update(data: Data, encoding?: BufferEncoding): this {
    this.parts.push(Uint8Array.from(bytesOf(data, encoding)));
    return this;
  }

  protected get message(): Buffer {
    return Buffer.concat(this.parts);
  }
}
