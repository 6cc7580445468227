import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Operation, Schema } from '../../scripts/spec/catalog-model.ts';

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

/** The content of a download, encoded in its token: a bill, zipped or not, or a receipt. */
export interface Download {
  kind: 'bill' | 'receipt';
  zipped: boolean;
}

/** The token in a download address. */
export const downloadToken = (download: Download): string =>
  Buffer.from(JSON.stringify(download)).toString('base64url');

/** Digests of bills are SHA-1 (40 hexadecimal digits), those of receipts SHA-256. */
export const downloadKind = (digest: Schema | undefined): Download['kind'] =>
  String(digest?.examples[0] ?? '').length === 64 ? 'receipt' : 'bill';

/** The file of an operation that responds with one. Without a token of ours its media type decides. */
export function servedFile({ response }: Operation, token: string): ServedFile {
  const mediaType = response.body?.mediaType ?? 'text/plain';
  if (mediaType.startsWith('image/')) return { mediaType: 'image/png', data: PNG };
  const text = Buffer.from(token, 'base64url').toString();
  if (mediaType === 'application/pdf' || text.includes('"receipt"')) {
    return { mediaType: 'application/pdf', data: PDF };
  }
  if (text.includes('"zipped":true')) return { mediaType: 'application/gzip', data: gzipSync(BILL) };
  return { mediaType: 'text/plain; charset=utf-8', data: BILL };
}

/** The digest of what a download yields (a bill before it is zipped), in the letter case of the field's example. */
export function downloadDigest({ examples }: Schema, kind: Download['kind']): string {
  const hash = kind === 'receipt' ? createHash('sha256').update(PDF) : createHash('sha1').update(BILL);
  const digest = hash.digest('hex');
  return /[A-F]/.test(String(examples[0] ?? '')) ? digest.toUpperCase() : digest;
}
