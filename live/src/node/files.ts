/** The files of a run: they are in memory, and paths lead nowhere else. */
const files = new Map<string, Buffer>();

const nameOf = (path: string | URL): string => String(path).replace(/^(?:file:\/\/|\.?\/)+/, '');

/** Reads a file. Throws Node's error when there is none. */
export function readFrom(path: string | URL): Buffer {
  const found = files.get(nameOf(path));
  if (found) return Buffer.from(found);
  const message = `ENOENT: no such file or directory, open '${path}'`;
  throw Object.assign(new Error(message), { code: 'ENOENT', errno: -2, syscall: 'open', path: String(path) });
}

/** Writes a file; text is UTF-8. */
export const writeTo = (path: string | URL, data: string | Uint8Array): void =>
  void files.set(nameOf(path), typeof data === 'string' ? Buffer.from(data) : Buffer.from(data));

/** Gives a file another name. */
export function move(from: string, to: string): void {
  writeTo(to, readFrom(from));
  files.delete(nameOf(from));
}

/** Names and contents of all files. */
export const allFiles = (): [name: string, content: Buffer][] => [...files];

type Encoding = BufferEncoding | { encoding?: BufferEncoding | null } | null;

/** What was read, as text where an encoding was asked for. */
export function decoded(content: Buffer, encoding?: Encoding): string | Buffer {
  const name = typeof encoding === 'string' ? encoding : encoding?.encoding;
  return name ? content.toString(name) : content;
}
