import { STATUS_CODES } from 'node:http';
import { responseKind } from '../../client/response-kind.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { encryptedText } from './encrypted-sample.ts';
import { jsonText, type SampleMessage, xmlText } from './message-text.ts';
import type { SampleRequest } from './request-sample.ts';
import { sampleOf } from './sample.ts';
import { FAILURE_ONLY_FIELDS, signedV2, successFields } from './sample-v2.ts';

/** Headers by which an APIv3 response is verified. */
const SIGNATURE_HEADERS: [string, string][] = [
  ['Wechatpay-Timestamp', '1795248001'],
  ['Wechatpay-Nonce', 'c5ac7061fccab6bf3e254dcf98995b8c'],
  ['Wechatpay-Serial', 'PUB_KEY_ID_0119000001092026112100000001'],
  ['Wechatpay-Signature', '应答时间戳、随机串与包体的签名值'],
];

/** The success response of an operation to a request; the content of a file is a placeholder. */
export function responseSample(operation: Operation, request: SampleRequest): SampleMessage {
  const { status } = operation.response;
  const start = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`;
  const kind = responseKind(operation);
  if (kind === 'redirect') return { start, headers: [['Location', 'https://payapp.weixin.qq.com/…']] };
  const { body } = operation.response;
  const verified = operation.version === 'v3' && kind !== 'text' && kind !== 'binary' ? SIGNATURE_HEADERS : [];
  if (!body) return { start, headers: verified };
  const headers = [['Content-Type', body.mediaType] as const, ...verified];
  if (kind === 'text' || kind === 'binary' || kind === 'raw') return { start, headers, body: '（文件内容）' };
  const sample = sampleOf(body.schema, {
    template: request.values,
    context: scalarsOf(request),
    encrypt: encryptedText,
  });
  const values = operation.version === 'v2' ? successV2(operation, sample) : sample;
  return { start, headers, body: kind === 'xml' ? xmlText(values) : jsonText(values), values };
}

function scalarsOf({ parameters }: SampleRequest): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(parameters).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The fields of a success, signed when the spec says that the response is. */
function successV2(operation: Operation, sample: unknown): object {
  const entries = Object.entries(sample ?? {});
  const own = Object.fromEntries(entries.filter(([name]) => !FAILURE_ONLY_FIELDS.includes(name)));
  const values = { ...own, ...successFields(operation) };
  return entries.some(([name]) => name === 'sign') ? signedV2(values).values : values;
}
