import { STATUS_CODES } from 'node:http';
import { responseKind } from '../../client/response-kind.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { jsonText, xmlText } from './body-text.ts';
import { encryptedText } from './encrypted-sample.ts';
import type { SampleMessage } from './message-text.ts';
import type { SampleRequest } from './request-sample.ts';
import { sampleOf } from './sample.ts';
import { signedV2 } from './sign-sample-v2.ts';
import { FAILURE_ONLY_FIELDS, successFields } from './success-fields-v2.ts';

/** What APIv3 answers are verified with. */
const VERIFIED: [string, string][] = [
  ['Wechatpay-Timestamp', '1795248001'],
  ['Wechatpay-Nonce', 'c5ac7061fccab6bf3e254dcf98995b8c'],
  ['Wechatpay-Serial', 'PUB_KEY_ID_0119000001092026112100000001'],
  ['Wechatpay-Signature', '应答时间戳、随机串与包体的签名值'],
];

/** The success answer of an operation to a request; a file stands as a word in its place. */
export function responseSample(operation: Operation, request: SampleRequest): SampleMessage {
  const { status } = operation.response;
  const start = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`;
  const kind = responseKind(operation);
  if (kind === 'redirect') return { start, headers: [['Location', 'https://payapp.weixin.qq.com/…']] };
  const { body } = operation.response;
  const verified = operation.version === 'v3' && kind !== 'text' && kind !== 'binary' ? VERIFIED : [];
  if (!body) return { start, headers: verified };
  const headers = [['Content-Type', body.mediaType] as const, ...verified];
  if (kind === 'text' || kind === 'binary' || kind === 'raw') return { start, headers, body: '（文件内容）' };
  const sample = sampleOf(body.schema, { like: request.values, known: scalarsOf(request), seal: encryptedText });
  const values = operation.version === 'v2' ? successV2(operation, sample) : sample;
  return { start, headers, body: kind === 'xml' ? xmlText(values) : jsonText(values), values };
}

function scalarsOf({ parameters }: SampleRequest): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(parameters).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Signed when the spec says that the answer is. */
function successV2(operation: Operation, sample: unknown): object {
  const entries = Object.entries(sample ?? {});
  const own = Object.fromEntries(entries.filter(([name]) => !FAILURE_ONLY_FIELDS.includes(name)));
  const values = { ...own, ...successFields(operation) };
  return entries.some(([name]) => name === 'sign') ? signedV2(values).values : values;
}
