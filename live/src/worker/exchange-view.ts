import { createVerify } from 'node:crypto';
import type { RequestEntry } from '../../../mock/src/control/control-model.ts';
import { decryptRsa } from '../../../mock/src/encryption.ts';
import type { Keys } from '../../../mock/src/keys.ts';
import type { Observation } from '../../../mock/src/mock-model.ts';
import { parseXml } from '../../../mock/src/v2/xml.ts';
import { platformKey } from '../../../mock/src/v3/decrypt-body.ts';
import { signOf, signTypeOf, stringToSign } from '../../../scripts/client/signature-v2.ts';
import { parseJson } from '../../../scripts/lib/parse-json.ts';
import { isRecord } from '../../../scripts/lib/type-guards.ts';
import type { ExchangeView, Opened } from '../protocol.ts';

/** A request and its answer as the page shows them: what the mock server logged, and what only its keys tell. */
export function exchangeView(entry: RequestEntry, observation: Observation, keys: Keys): ExchangeView {
  const { request, response, operation, error } = observation;
  const isV2 = operation?.version === 'v2';
  const signed = isV2 ? signedV2(observation, keys) : signedV3(entry);
  const verified = isV2 ? verifiedV2(response.body, keys) : verifiedV3(response, keys);
  const { field, issue } = error?.detail ?? {};
  return {
    title: operation?.title ?? '没有这个接口',
    ...{ method: request.method, url: `https://${request.headers.host}${request.url}`, headers: request.headers },
    body: entry.body.encoding === 'utf8' ? entry.body.text : `（${entry.body.length} 字节）`,
    opened: entry.decrypted ?? {},
    ...(signed && { signed }),
    answer: {
      ...{ status: response.status, headers: entry.response.headers },
      body: entry.response.body.encoding === 'utf8' ? entry.response.body.text : `（${response.body.length} 字节）`,
      opened: openedFields(parseJson(response.body.toString()), keys, ''),
      ...(verified !== undefined && { verified }),
    },
    ...(error && {
      error: { code: error.code, message: error.message, ...(field && { field }), ...(issue && { issue }) },
    }),
  };
}

function signedV3({ signature }: RequestEntry): ExchangeView['signed'] {
  if (!signature) return undefined;
  const { verified, valid, hint } = signature;
  return { text: verified, by: '商户 API 私钥，SHA256 with RSA', valid, ...(hint && { hint }) };
}

/** APIv2 signs the sorted fields with the key behind them. */
function signedV2({ request }: Observation, keys: Keys): ExchangeView['signed'] {
  const [, search = ''] = request.url.split(/\?(.*)/s);
  const fields = request.body.length ? fieldsOf(request.body) : new Map(new URLSearchParams(search));
  const sign = fields?.get('sign');
  const type = fields && signTypeOf(fields);
  if (!fields || !sign || !type) return undefined;
  const text = `${stringToSign(fields)}&key=APIv2密钥`;
  return { text, by: `APIv2 密钥，${type}`, valid: signOf(fields, type, keys.apiv2Key) === sign };
}

function verifiedV2(body: Buffer, keys: Keys): boolean | undefined {
  const fields = fieldsOf(body);
  const sign = fields?.get('sign');
  if (!fields || !sign) return undefined;
  return signOf(fields, sign.length === 64 ? 'HMAC-SHA256' : 'MD5', keys.apiv2Key) === sign;
}

function fieldsOf(body: Buffer): ReadonlyMap<string, string> | undefined {
  try {
    return body.toString().trimStart().startsWith('<') ? parseXml(body.toString()) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an answer was signed by the key of WeChat Pay's that it names. */
function verifiedV3({ headers, body }: Observation['response'], keys: Keys): boolean | undefined {
  const { 'wechatpay-signature': signature, 'wechatpay-serial': serial = '' } = headers;
  if (!signature) return undefined;
  const key = platformKey(keys, serial);
  const start = Buffer.from(`${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n`);
  const message = Buffer.concat([start, body, Buffer.from('\n')]);
  return key !== undefined && createVerify('sha256').update(message).verify(key.publicKey, signature, 'base64');
}

/** Characters of what RSA with 2048 bits encrypts, in Base64. */
const ENCRYPTED_LENGTH = 344;

/** The plain text of the fields of an answer that only the caller's private key opens, by JSON pointer. */
function openedFields(value: unknown, keys: Keys, pointer: string): Opened {
  if (typeof value === 'string') {
    const plain = value.length === ENCRYPTED_LENGTH ? open(value, keys) : undefined;
    return plain === undefined ? {} : { [pointer]: plain };
  }
  if (!isRecord(value) && !Array.isArray(value)) return {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, part]) => openedFields(part, keys, `${pointer}/${name}`)),
  );
}

function open(text: string, { merchant, brand }: Keys): string | undefined {
  for (const { privateKey } of [merchant, brand]) {
    try {
      return decryptRsa(privateKey, text);
    } catch {
      // It was encrypted for somebody else.
    }
  }
  return undefined;
}
