import { createVerify } from 'node:crypto';
import type { ErrorDetail, ErrorResponse, MockContext, MockRequest } from '../mock-model.ts';

const SCHEME = 'WECHATPAY2-SHA256-RSA2048';
const FIELDS = ['mchid', 'serial_no', 'timestamp', 'nonce_str', 'signature'] as const;
type Field = (typeof FIELDS)[number];

/** Milliseconds that a timestamp may be off, either way. */
const TOLERANCE = 300_000;

/** Bytes of the body that a refused signature shows. */
const MAX_SHOWN_LENGTH = 8;

/**
 * Checks who signed a request, in the order of the real service: form, scheme, time, merchant, certificate, nonce,
 * signature. `signed` is the text of the body that the signature covers. Undefined when the request is authentic.
 */
export function authorizationError(
  request: MockRequest,
  signed: string,
  context: MockContext,
): ErrorResponse | undefined {
  const fields = readAuthorization(request.headers.authorization ?? '');
  if (!(fields instanceof Map)) return fields;
  const value = (name: Field): string => fields.get(name) ?? '';
  const { merchant } = context.keys;
  const now = context.now();
  const offset = Math.abs(now - Number(value('timestamp')) * 1000);
  if (!/^\d{1,12}$/.test(value('timestamp')) || offset > TOLERANCE) {
    const issue = `服务器时间为 ${Math.floor(now / 1000)}`;
    return refuse(TEXTS.timestamp, { field: 'timestamp', value: value('timestamp'), issue });
  }
  if (value('mchid') !== merchant.mchid) {
    return refuse(TEXTS.mchid, { field: 'mchid', value: value('mchid'), issue: `应为 ${merchant.mchid}` });
  }
  if (value('serial_no').toUpperCase() !== merchant.serial) {
    return refuse(TEXTS.serial, { field: 'serial_no', value: value('serial_no'), issue: `应为 ${merchant.serial}` });
  }
  if (context.nonces.has(value('nonce_str'), now)) {
    return refuse(TEXTS.nonce, { field: 'nonce_str', value: value('nonce_str'), issue: 'nonce_str 已使用过' });
  }
  const message = [request.method, request.url, value('timestamp'), value('nonce_str'), signed, ''].join('\n');
  const verify = createVerify('sha256').update(message);
  if (!verify.verify(merchant.publicKey, value('signature'), 'base64')) return signatureError(request, message, signed);
  context.nonces.add(value('nonce_str'), now);
  return undefined;
}

const TEXTS = {
  form: 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
  scheme: 'Http头Authorization认证类型不正确',
  timestamp: 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟',
  mchid: '商户号不存在',
  serial: '商户证书序列号有误。请使用签名私钥匹配的证书序列号',
  nonce: 'Http头Authorization中的nonce_str重复，疑似重放请求',
  signature: '错误的签名，验签失败',
};

function readAuthorization(header: string): Map<string, string> | ErrorResponse {
  const [scheme = '', rest = ''] = header.split(/ (.*)/s, 2);
  if (!/^\s*\w+="[^"]*"(\s*,\s*\w+="[^"]*")*\s*$/.test(rest))
    return refuse(TEXTS.form, { issue: '没有合法的认证信息' });
  if (scheme !== SCHEME) return refuse(TEXTS.scheme, { value: scheme, issue: `应为 ${SCHEME}` });
  const fields = new Map([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
  const missing = FIELDS.find((name) => !fields.get(name));
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
