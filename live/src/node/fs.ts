import { decoded, readFrom, writeTo } from './files.ts';
import { Sink } from './stream.ts';

/** Node's `readFileSync`. */
export const readFileSync = (path: string | URL, encoding?: BufferEncoding): string | Buffer =>
  decoded(readFrom(path), encoding);

/** Node's `writeFileSync`. */
export const writeFileSync = (path: string | URL, data: string | Uint8Array): void => writeTo(path, data);

/** Node's `existsSync`. */
export function existsSync(path: string | URL): boolean {
  try {
    return readFrom(path) !== undefined;
  } catch {
    return false;
  }
}

/** A stream of a file, which is the file itself: forms of browsers take it as it is. */
export class ReadStream extends File {
  readonly path: string;

  constructor(path: string) {
    super([Uint8Array.from(readFrom(path))], path.split('/').at(-1) ?? path);
    this.path = path;
  }
}

/** Node's `createReadStream`. */
export const createReadStream = (path: string | URL): ReadStream => new ReadStream(String(path));

/** Node's `createWriteStream`. */
export const createWriteStream = (path: string | URL): Sink => new Sink((content) => writeTo(path, content));
