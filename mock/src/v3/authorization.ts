import { createVerify } from 'node:crypto';
import { isBrandSigned } from '../../../scripts/client/setups.ts';
import { type Operation, SCHEMES, type Scheme } from '../../../scripts/spec/catalog-model.ts';
import type { Keys, NumberedKey } from '../keys.ts';
import type { ErrorDetail, ErrorResponse, Exchange, MockContext, MockRequest } from '../mock-model.ts';

const FIELDS = ['serial_no', 'timestamp', 'nonce_str', 'signature'] as const;
type Field = (typeof FIELDS)[number];

/** Who may sign the requests of an operation: the field that names it, its number, and its certificate. */
interface Signer {
  scheme: Scheme;
  field: 'mchid' | 'brand_id';
  id: string;
  /** Message of the refusal of another number. */
  unknown: string;
  key: NumberedKey;
}

const signerOf = (operation: Operation, { merchant, brand }: Keys): Signer =>
  isBrandSigned(operation)
    ? { scheme: SCHEMES[1], field: 'brand_id', id: brand.id, unknown: '品牌ID不存在', key: brand }
    : { scheme: SCHEMES[0], field: 'mchid', id: merchant.mchid, unknown: '商户号不存在', key: merchant };

/** Milliseconds that a timestamp may be off, either way. */
const TOLERANCE = 300_000;

/** Bytes of the body that a refused signature shows. */
const MAX_SHOWN_LENGTH = 8;

/**
 * Checks who signed a request, in the order of the real service: form, scheme, time, signer, certificate, nonce,
 * signature. `signed` is the text of the body that the signature covers. Undefined when the request is authentic.
 */
export function authorizationError(
  { request, operation }: Exchange,
  signed: string,
  context: MockContext,
): ErrorResponse | undefined {
  const signer = signerOf(operation, context.keys);
  const fields = readAuthorization(request.headers.authorization ?? '', signer);
  if (!(fields instanceof Map)) return fields;
  const value = (name: Field): string => fields.get(name) ?? '';
  const now = context.now();
  const offset = Math.abs(now - Number(value('timestamp')) * 1000);
  if (!/^\d{1,12}$/.test(value('timestamp')) || offset > TOLERANCE) {
    const issue = `服务器时间为 ${Math.floor(now / 1000)}`;
    return refuse(TEXTS.timestamp, { field: 'timestamp', value: value('timestamp'), issue });
  }
  const id = fields.get(signer.field) ?? '';
  if (id !== signer.id) return refuse(signer.unknown, { field: signer.field, value: id, issue: `应为 ${signer.id}` });
  const { serial } = signer.key;
  if (value('serial_no').toUpperCase() !== serial) {
    return refuse(TEXTS.serial, { field: 'serial_no', value: value('serial_no'), issue: `应为 ${serial}` });
  }
  if (context.nonces.has(value('nonce_str'), now)) {
    return refuse(TEXTS.nonce, { field: 'nonce_str', value: value('nonce_str'), issue: 'nonce_str 已使用过' });
  }
  const message = [request.method, request.url, value('timestamp'), value('nonce_str'), signed, ''].join('\n');
  const verify = createVerify('sha256').update(message);
  if (!verify.verify(signer.key.publicKey, value('signature'), 'base64'))
    return signatureError(request, message, signed);
  context.nonces.add(value('nonce_str'), now);
  return undefined;
}

const TEXTS = {
  form: 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
  scheme: 'Http头Authorization认证类型不正确',
  timestamp: 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟',
  serial: '商户证书序列号有误。请使用签名私钥匹配的证书序列号',
  nonce: 'Http头Authorization中的nonce_str重复，疑似重放请求',
  signature: '错误的签名，验签失败',
};

function readAuthorization(header: string, { scheme: expected, field }: Signer): Map<string, string> | ErrorResponse {
  const [scheme = '', rest = ''] = header.split(/ (.*)/s, 2);
  if (!/^\s*\w+="[^"]*"(\s*,\s*\w+="[^"]*")*\s*$/.test(rest))
    return refuse(TEXTS.form, { issue: '没有合法的认证信息' });
  if (scheme !== expected) return refuse(TEXTS.scheme, { value: scheme, issue: `应为 ${expected}` });
  const fields = new Map([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
  const missing = [field, ...FIELDS].find((name) => !fields.get(name));
  return missing ? refuse(TEXTS.form, { field: missing, issue: `缺少 ${missing}` }) : fields;
}

/** Says what was verified, so that the caller can compare it with what it signed. */
function signatureError({ method, url }: MockRequest, message: string, signed: string): ErrorResponse {
  const before = message.slice(0, message.length - signed.length - 1);
  return refuse(TEXTS.signature, {
    field: 'signature',
    issue: 'sign not match',
    sign_information: {
      method,
      url,
      truncated_sign_message: `${before}${signed.slice(0, MAX_SHOWN_LENGTH)}\n`,
      sign_message_length: Buffer.byteLength(message),
    },
  });
}

const refuse = (message: string, detail: ErrorDetail): ErrorResponse => ({
  status: 401,
  code: 'SIGN_ERROR',
  message,
  detail: { ...detail, location: 'authorization' },
});
