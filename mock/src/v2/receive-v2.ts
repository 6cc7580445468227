import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { sameSign, signOf, signTypeOf, stringToSign } from '../../../scripts/client/signature-v2.ts';
import type { Property, Schema } from '../../../scripts/spec/catalog-model.ts';
import { isFile } from '../../../scripts/spec/traverse.ts';
import { decryptRsa } from '../encryption.ts';
import type { ErrorResponse, Exchange, MockContext, MockRequest, ValidRequest } from '../mock-model.ts';
import { parseMultipart } from '../multipart.ts';
import type { ValidationError } from '../validate.ts';
import { errorDetail, issueSentence } from '../validation-messages.ts';
import { valuesOf } from './values-v2.ts';
import { parseXml, XmlError } from './xml.ts';

/** Parses and checks an APIv2 request: its format, then certificate, signature and merchant, then its fields. */
export async function receiveV2(
  exchange: Exchange,
  context: MockContext,
  schema: Schema,
): Promise<ValidRequest | ErrorResponse> {
  const { operation, path, request } = exchange;
  const fields = await readFields(exchange);
  if (!(fields instanceof Map)) return fields;
  const problem =
    certificateError(exchange) ?? signatureError(schema, fields, context) ?? merchantError(fields, context);
  if (problem) return problem;
  const decrypted = decryptFields(schema, valuesOf(schema, fields), context);
  if ('status' in decrypted) return decrypted;
  const { plain } = decrypted;
  const wrong = context.validate(schema, plain);
  if (wrong) return fieldError(wrong, operation.request?.mediaType === 'application/xml' ? '/body/xml' : '/query');
  return {
    operation,
    path,
    headers: request.headers,
    query: operation.request ? {} : plain,
    body: operation.request ? plain : undefined,
  };
}

const errorResponse = (code: string, message: string, detail?: ErrorResponse['detail']): ErrorResponse => ({
  status: 200,
  code,
  message,
  ...(detail && { detail }),
});

async function readFields({ operation, query, request }: Exchange): Promise<Map<string, string> | ErrorResponse> {
  if (!operation.request) return new Map(query);
  if (operation.request.mediaType === 'multipart/form-data') return readForm(request);
  if (request.body.length === 0) return errorResponse('POST_DATA_EMPTY', 'post数据为空');
  if (!isUtf8(request.body))
    return errorResponse('NOT_UTF8', '编码格式错误', { issue: '请使用 UTF-8', location: 'body' });
  try {
    return parseXml(request.body.toString());
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return errorResponse('XML_FORMAT_ERROR', 'XML格式错误', { issue: error.message, location: 'body' });
  }
}

/** A form has its file under the file's name. The digest that stands beside it must be that of the file. */
async function readForm({ headers, body }: MockRequest): Promise<Map<string, string> | ErrorResponse> {
  try {
    const parts = await parseMultipart(headers['content-type'] ?? '', body);
    const file = parts.find(({ filename }) => filename !== undefined);
    const fields = new Map(parts.map(({ name, filename, data }) => [name, filename ?? data.toString()]));
    const digest = file && createHash('md5').update(file.data).digest('hex');
    const given = fields.get('media_hash');
    if (given === undefined || digest === undefined || given.toLowerCase() === digest) return fields;
    const issue = `收到的文件有 ${file?.data.length} 字节，其 MD5 为 ${digest}`;
    return errorResponse('PARAM_ERROR', '文件摘要不一致', {
      field: '/media_hash',
      value: given,
      issue,
      location: 'body',
    });
  } catch (error) {
    const issue = error instanceof Error ? error.message : String(error);
    return errorResponse('PARAM_ERROR', '无法解析 multipart/form-data 请求主体', { issue, location: 'body' });
  }
}

function certificateError({ operation, request }: Exchange): ErrorResponse | undefined {
  if (!operation.clientCertificate || request.tls?.certificate) return undefined;
  const issue = request.tls ? '请求未携带商户API证书' : '请使用 HTTPS 并携带商户API证书';
  return errorResponse('CA_ERROR', '证书校验失败', { issue });
}

function signatureError(
  { properties }: Schema,
  fields: Map<string, string>,
  { keys }: MockContext,
): ErrorResponse | undefined {
  const isSigned = properties.some(({ name }) => name === 'sign');
  if (!isSigned) return undefined;
  const given = fields.get('sign');
  const type = signTypeOf(fields);
  if (!type) return signatureErrorAt('sign_type', fields.get('sign_type'), '只能是 MD5 或 HMAC-SHA256');
  if (!given) return signatureErrorAt('sign', undefined, '缺少签名');
  const signed = new Map([...fields].filter(([name]) => !isFileField(properties, name)));
  const expected = signOf(signed, type, keys.apiv2Key);
  if (sameSign(expected, given)) return undefined;
  // The string to sign shows which field differs; the key stays out of the message.
  return signatureErrorAt('sign', given, `应为对 ${stringToSign(signed)}&key=<APIv2密钥> 的 ${type} 签名`);
}

/** The file of a form is vouched for by its digest. */
const isFileField = (properties: Property[], name: string): boolean =>
  properties.some((property) => property.name === name && isFile(property.schema));

const signatureErrorAt = (field: string, value: unknown, issue: string): ErrorResponse =>
  errorResponse('SIGNERROR', '签名错误', { field: `/${field}`, value, issue });

/** The mock server knows one merchant. */
function merchantError(fields: Map<string, string>, { keys }: MockContext): ErrorResponse | undefined {
  const name = ['mch_id', 'mchid', 'combine_mch_id'].find((candidate) => fields.has(candidate));
  const value = name && fields.get(name);
  if (!name || value === keys.merchant.mchid) return undefined;
  return errorResponse('MCHID_NOT_EXIST', 'MCHID不存在', {
    field: `/${name}`,
    value,
    issue: `应为 ${keys.merchant.mchid}`,
  });
}

/** A missing field has a code of its own. Limits and unknown fields are refused with the sentences of APIv3. */
function fieldError(problem: ValidationError, root: string): ErrorResponse {
  if (problem.rule === 'required') return errorResponse('LACK_PARAMS', '缺少参数', errorDetail(problem, 'body'));
  if (LIMITS.has(problem.rule)) {
    return errorResponse('PARAM_ERROR', issueSentence(problem, root), errorDetail(problem, 'body'));
  }
  return errorResponse('PARAM_ERROR', '参数错误', errorDetail(problem, 'body'));
}

const LIMITS: ReadonlySet<string> = new Set([
  'additionalProperties',
  'pattern',
  'minLength',
  'maxLength',
  'minBytes',
  'maxBytes',
  'minimum',
  'maximum',
]);

/** Bank numbers and names are encrypted with the key of `/risk/getpublickey`. */
function decryptFields(
  schema: Schema,
  values: Record<string, unknown>,
  { keys }: MockContext,
): { plain: Record<string, unknown> } | ErrorResponse {
  const plain = { ...values };
  for (const { name, schema: field } of schema.properties) {
    const encrypted = plain[name];
    if (field.encryption !== 'wechatpay-public-key' || typeof encrypted !== 'string') continue;
    try {
      plain[name] = decryptRsa(keys.platform.publicKey.privateKey, encrypted);
    } catch {
      return errorResponse('PARAM_ERROR', '参数错误', {
        field: `/${name}`,
        value: encrypted,
        issue: '解密失败，请检查加密所用的公钥',
      });
    }
  }
  return { plain };
}
