import { isUtf8 } from 'node:buffer';
import type { Double, Exchange, Received, Refusal } from '../model.ts';
import { sameSign, signOf, signTypeOf, stringToSign } from './sign.ts';
import { requestSchema, valuesOf } from './values.ts';
import { parseXml, XmlError } from './xml.ts';

/** What an APIv2 request says, or why it is refused. Checked in the order of the real service: form, certificate, signature, fields. */
export async function receiveV2(exchange: Exchange, double: Double): Promise<Received | Refusal> {
  const fields = readFields(exchange);
  if (!(fields instanceof Map)) return fields;
  const { operation, path, request } = exchange;
  const fault = certificateFault(exchange) ?? signFault(exchange, fields, double) ?? merchantFault(fields, double);
  if (fault) return fault;
  const schema = requestSchema(operation);
  const values = valuesOf(schema, fields);
  return {
    operation,
    path,
    headers: request.headers,
    query: operation.request ? {} : values,
    body: operation.request ? values : undefined,
  };
}

const refuse = (code: string, message: string, detail?: Refusal['detail']): Refusal => ({
  status: 200,
  code,
  message,
  ...(detail && { detail }),
});

function readFields({ operation, query, request }: Exchange): Map<string, string> | Refusal {
  if (!operation.request) return new Map(query);
  if (request.body.length === 0) return refuse('POST_DATA_EMPTY', 'post数据为空');
  if (!isUtf8(request.body)) return refuse('NOT_UTF8', '编码格式错误', { issue: '请使用 UTF-8', location: 'body' });
  try {
    return parseXml(request.body.toString());
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return refuse('XML_FORMAT_ERROR', 'XML格式错误', { issue: error.message, location: 'body' });
  }
}

function certificateFault({ operation, request }: Exchange): Refusal | undefined {
  if (!operation.clientCertificate || request.tls?.certificate) return undefined;
  const issue = request.tls ? '请求未携带商户API证书' : '请使用 HTTPS 并携带商户API证书';
  return refuse('CA_ERROR', '证书校验失败', { issue });
}

function signFault({ operation }: Exchange, fields: Map<string, string>, { keys }: Double): Refusal | undefined {
  const isSigned = requestSchema(operation).properties.some(({ name }) => name === 'sign');
  if (!isSigned) return undefined;
  const given = fields.get('sign');
  const type = signTypeOf(fields);
  if (!type) return signRefusal('sign_type', fields.get('sign_type'), '只能是 MD5 或 HMAC-SHA256');
  if (!given) return signRefusal('sign', undefined, '缺少签名');
  const expected = signOf(fields, type, keys.apiv2Key);
  if (sameSign(expected, given)) return undefined;
  // What was signed tells which field differs; the key stays unsaid.
  return signRefusal('sign', given, `应为对 ${stringToSign(fields)}&key=<APIv2密钥> 的 ${type} 签名`);
}

const signRefusal = (field: string, value: unknown, issue: string): Refusal =>
  refuse('SIGNERROR', '签名错误', { field: `/${field}`, value, issue });

/** The double knows one merchant. */
function merchantFault(fields: Map<string, string>, { keys }: Double): Refusal | undefined {
  const name = ['mch_id', 'mchid', 'combine_mch_id'].find((candidate) => fields.has(candidate));
  const value = name && fields.get(name);
  if (!name || value === keys.merchant.mchid) return undefined;
  return refuse('MCHID_NOT_EXIST', 'MCHID不存在', { field: `/${name}`, value, issue: `应为 ${keys.merchant.mchid}` });
}
