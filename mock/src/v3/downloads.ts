import type { SampleOptions } from '../../../scripts/reference/samples/sample.ts';
import type { Operation, Schema } from '../../../scripts/spec/catalog-model.ts';
import { visitSchemas } from '../../../scripts/spec/traverse.ts';
import type { Exchange, MockContext, ValidRequest } from '../mock-model.ts';
import { findPath } from '../routes.ts';
import { downloadDigest, downloadKind, downloadToken } from '../served-files.ts';

/** Serves whatever an answer points to when its example names no path of the API. */
const DEFAULT_PATH = '/v3/billdownload/file';

/** Makes URLs of downloads on this mock server, and digests of their content. */
export function downloads(
  { operation, request }: Exchange,
  { query, body }: ValidRequest,
  context: MockContext,
): NonNullable<SampleOptions['override']> {
  const fields = fieldsOf(operation);
  // The address: `download_url`, or `url` beside a digest.
  const name = fields.has('download_url') ? 'download_url' : fields.has('hash_value') ? 'url' : '';
  const schema = fields.get(name);
  if (!schema) return () => undefined;
  const kind = downloadKind(fields.get('hash_value'));
  const example = exampleUrl(schema);
  const url = new URL(servesFile(context, example.pathname) ? example.pathname : DEFAULT_PATH, originOf(request));
  url.search = example.search;
  const zipped = { ...(typeof body === 'object' ? body : {}), ...query }.tar_type === 'GZIP';
  url.searchParams.set('token', downloadToken({ kind, zipped }));
  return (field, own) => {
    if (field === name) return url.href;
    return field === 'hash_value' ? downloadDigest(own, kind) : undefined;
  };
}

/** Every field of an answer, by its name. */
function fieldsOf({ response }: Operation): Map<string, Schema> {
  const fields = new Map<string, Schema>();
  if (response.body) {
    visitSchemas(response.body.schema, ({ properties }) => {
      for (const { name, schema } of properties) fields.set(name, schema);
    });
  }
  return fields;
}

function exampleUrl({ examples }: Schema): URL {
  const text = String(examples[0] ?? '');
  return new URL(URL.canParse(text) ? text : `https://api.mch.weixin.qq.com${DEFAULT_PATH}`);
}

/** Whether a path of the API answers with a file. */
function servesFile({ routes }: MockContext, path: string): boolean {
  const operations = findPath(routes, path)?.operations.get('get') ?? [];
  return operations.some(({ response }) => response.body && response.body.mediaType !== 'application/json');
}

/** The origin of the caller's request, so that the download has the same one. */
function originOf({ headers, tls }: Exchange['request']): string {
  const origin = `${tls ? 'https' : 'http'}://${headers.host ?? ''}`;
  return URL.canParse(origin) ? origin : 'https://api.mch.weixin.qq.com';
}
