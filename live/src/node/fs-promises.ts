import { decoded, move, readFrom, writeTo } from './files.ts';

/** Node's `readFile` that gives a promise. */
export const readFile = async (path: string | URL, encoding?: BufferEncoding): Promise<string | Buffer> =>
  decoded(readFrom(path), encoding);

/** Node's `writeFile` that gives a promise. */
export const writeFile = async (path: string | URL, data: string | Uint8Array): Promise<void> => writeTo(path, data);

/** Node's `rename` that gives a promise. */
export const rename = async (from: string, to: string): Promise<void> => move(from, to);
