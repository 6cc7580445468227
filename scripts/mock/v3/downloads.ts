import type { Operation, Schema } from '../../catalog/model.ts';
import { visitSchemas } from '../../catalog/traverse.ts';
import type { SampleOptions } from '../../samples/sample.ts';
import { digestLike, downloadToken, servedFile } from '../files.ts';
import type { Double, Exchange, Received } from '../model.ts';
import { findPath } from '../route.ts';

/** Serves whatever an answer points to when its example names no path of the API. */
const DEFAULT_PATH = '/v3/billdownload/file';

/** Makes addresses of downloads that lead to this double, and digests of what they yield. */
export function downloads(
  { operation, request }: Exchange,
  { query, body }: Received,
  double: Double,
): NonNullable<SampleOptions['given']> {
  const address = addressOf(operation);
  if (!address) return () => undefined;
  const [name, schema] = address;
  const example = exampleUrl(schema);
  const target = fileOperation(double, example.pathname) ?? fileOperation(double, DEFAULT_PATH);
  if (!target) return () => undefined;
  const zipped = { ...(typeof body === 'object' ? body : {}), ...query }.tar_type === 'GZIP';
  const url = new URL(target.path, originOf(request));
  url.search = example.search;
  url.searchParams.set('token', downloadToken(operation.path, zipped));
  const { data } = servedFile(target, '');
  return (field, own) => {
    if (field === name) return url.href;
    return field === 'hash_value' ? digestLike(own, data) : undefined;
  };
}

/** The field with the address: `download_url`, or `url` beside a digest. */
function addressOf({ response }: Operation): [name: string, schema: Schema] | undefined {
  const fields = new Map<string, Schema>();
  if (response.body) {
    visitSchemas(response.body.schema, ({ properties }) => {
      for (const { name, schema } of properties) fields.set(name, schema);
    });
  }
  const download = fields.get('download_url');
  if (download) return ['download_url', download];
  const url = fields.get('url');
  return url && fields.has('hash_value') ? ['url', url] : undefined;
}

function exampleUrl({ examples }: Schema): URL {
  const text = String(examples[0] ?? '');
  return new URL(URL.canParse(text) ? text : `https://api.mch.weixin.qq.com${DEFAULT_PATH}`);
}

/** The operation that serves a file at a path. */
function fileOperation({ routes }: Double, path: string): Operation | undefined {
  const [operation] = findPath(routes, path)?.operations.get('get') ?? [];
  return operation && operation.response.body?.mediaType !== 'application/json' ? operation : undefined;
}

/** Where the caller reached us, so that it reaches the download the same way. */
function originOf({ headers, tls }: Exchange['request']): string {
  const origin = `${tls ? 'https' : 'http'}://${headers.host ?? ''}`;
  return URL.canParse(origin) ? origin : 'https://api.mch.weixin.qq.com';
}
