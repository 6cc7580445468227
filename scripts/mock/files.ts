import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Operation, Schema } from '../catalog/model.ts';

/** Lines of a bill as WeChat Pay writes them: a BOM, fields led by a backquote, and a sum at the end. */
export const BILL = Buffer.from(
  '\uFEFF交易时间,微信订单号,商户订单号,订单金额\r\n`2026-11-20 10:34:56,`4200002026202611201234567890,`ORDER20261201000001,`1.00\r\n总交易单数,订单总金额\r\n`1,`1.00\r\n',
);

/** The smallest picture: one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** An empty page. Readers rebuild the table of objects that it lacks. */
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** A file to serve. */
export interface ServedFile {
  mediaType: string;
  data: Buffer;
}

/** The token in a download address, which says what is to be served. */
export const downloadToken = (path: string, zipped: boolean): string =>
  Buffer.from(JSON.stringify({ path, zipped })).toString('base64url');

/** What an operation that answers a file serves; `token` is that of {@link downloadToken}. */
export function servedFile({ response }: Operation, token: string): ServedFile {
  const mediaType = response.body?.mediaType ?? 'text/plain';
  if (mediaType.startsWith('image/')) return { mediaType: 'image/png', data: PNG };
  if (mediaType === 'application/pdf') return { mediaType, data: PDF };
  const zipped = /"zipped":true/.test(Buffer.from(token, 'base64url').toString());
  if (zipped) return { mediaType: 'application/gzip', data: gzipSync(BILL) };
  return { mediaType: 'text/plain; charset=utf-8', data: BILL };
}

/** The digest of a file in the form of the field's example: 40 digits are SHA-1, 64 SHA-256, in its letter case. */
export function digestLike({ examples }: Schema, data: Buffer): string {
  const example = String(examples[0] ?? '');
  const digest = createHash(example.length === 40 ? 'sha1' : 'sha256')
    .update(data)
    .digest('hex');
  return /[A-F]/.test(example) ? digest.toUpperCase() : digest;
}
