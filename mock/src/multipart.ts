import { Busboy } from '@fastify/busboy';

/** A part of a form: a file when it has a file name. */
export interface Part {
  name: string;
  filename?: string;
  data: Buffer;
}

/** Most parts that a form may have; no operation has more than four. */
const MAX_PARTS = 20;

/** Reads a `multipart/form-data` body. Rejects with an Error that says what is wrong with the form. */
export function parseMultipart(contentType: string, body: Buffer): Promise<Part[]> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = [];
    // Its types ask for headers with a content type; the constructor throws when that names no boundary.
    const busboy = new Busboy({ headers: { 'content-type': contentType }, limits: { parts: MAX_PARTS } });
    busboy.on('field', (name, value) => parts.push({ name, data: Buffer.from(value) }));
    busboy.on('file', (name, stream, filename) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => parts.push({ name, filename: filename ?? '', data: Buffer.concat(chunks) }));
    });
    busboy.on('partsLimit', () => reject(new Error(`表单最多 ${MAX_PARTS} 个部分`)));
    busboy.on('error', reject);
    busboy.on('finish', () => resolve(parts));
    busboy.end(body);
  });
}
