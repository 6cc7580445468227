import type { Operation } from '../spec/catalog-model.ts';

/**
 * The form in which the client returns the body of a successful response:
 * `none` no body; `json` parsed; `xml` parsed, every scalar a string; `redirect` a 3xx;
 * `text` APIv3 text, `binary` APIv3 file: both in the form of `responseType`;
 * `raw` APIv2 text, which the client's XML parser would lose.
 */
type ResponseKind = 'none' | 'json' | 'xml' | 'redirect' | 'text' | 'binary' | 'raw';

/** Paths whose responses the client does not verify, since they are files (`DOWNLOADS` in `lib/decorator.js`). */
const DOWNLOADS =
  /^\/v3\/(global\/)?(statements|merchant-service\/images\/\{media_id\})$|^\/v3\/(transferdownload\/|billdownload\/file$|new-tax-control-fapiao\/download$)/;

/** Whether the client takes a response as it comes, without a look at its signature. */
export const isDownload = ({ path }: Pick<Operation, 'path'>): boolean => DOWNLOADS.test(path);

/** The response kind of an operation. */
export function responseKind({ version, path, response }: Operation): ResponseKind {
  if (response.status >= 300) return 'redirect';
  if (!response.body) return 'none';
  const { mediaType, schema } = response.body;
  const structured = schema.type === 'object' || schema.type === 'array';
  if (version === 'v2') return mediaType === 'application/json' ? 'json' : structured ? 'xml' : 'raw';
  if (mediaType.startsWith('text/')) return 'text';
  if (mediaType !== 'application/json' || (isDownload({ path }) && !structured)) return 'binary';
  return 'json';
}

/** The interface that an operation's `RequestConfig` extends. */
export function configBase(operation: Operation): string {
  const kind = responseKind(operation);
  if (operation.version === 'v2') {
    if (operation.request?.mediaType === 'multipart/form-data') return 'XmlUploadRequestConfig';
    return kind === 'raw' || kind === 'redirect' ? 'RawRequestConfig' : 'XmlRequestConfig';
  }
  return kind === 'text' || kind === 'binary' ? 'FileRequestConfig' : 'RequestConfig';
}
