import { stringify } from 'yaml';
import { type Method, SCHEMES } from '../spec/catalog-model.ts';
import { operationId, operationName, schemeOfPath } from '../spec/locations.ts';

/** Facts of an operation that the spec doesn't have yet, given on the command line. */
export interface NewOperation {
  method: Method;
  /** As on the wire: `/v3/pay/transactions/jsapi`, APIv2 without `/v2`. */
  path: string;
  /** Chinese name. */
  title: string;
  /** Product area, one of the root's tags. */
  tag: string;
}

/** The YAML of an operation's least form: names, templates of the path, and an envelope to be filled. */
export function specStub({ method, path, title, tag }: NewOperation): string {
  const scheme = schemeOfPath(path);
  const isXml = scheme === undefined;
  const name = operationName(path, isXml ? 'v2' : 'v3');
  const mediaType = isXml ? 'application/xml' : 'application/json';
  const hasBody = !['get', 'delete'].includes(method);
  const templates = [...path.matchAll(/\{(\w+)\}/g)].map(([, template]) => pathParameter(template ?? ''));
  const operation = {
    operationId: operationId(name, method),
    summary: title,
    tags: [tag],
    ...(scheme !== SCHEMES[0] && { security: scheme ? [{ [scheme]: [] }] : [] }),
    ...(templates.length && { parameters: templates }),
    ...(hasBody && { requestBody: { required: true, content: { [mediaType]: { schema: requestSchema(isXml) } } } }),
    responses: {
      '200': { description: '成功', content: { [mediaType]: { schema: isXml ? XML_ANSWER : { type: 'object' } } } },
    },
  };
  return stringify({ [method]: operation }, { lineWidth: 0, aliasDuplicateObjects: false });
}

const pathParameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });

const text = (title: string, maxLength: number) => ({ type: 'string', title, maxLength });

/** Schema with the fields that every APIv2 request has. */
const requestSchema = (isXml: boolean) =>
  isXml
    ? {
        type: 'object',
        xml: { name: 'xml' },
        required: ['mch_id', 'nonce_str', 'sign'],
        properties: { mch_id: text('商户号', 32), nonce_str: text('随机字符串', 32), sign: text('签名', 64) },
      }
    : { type: 'object' };

/** Schema with the fields that every APIv2 response has. */
const XML_ANSWER = {
  type: 'object',
  xml: { name: 'xml' },
  required: ['return_code'],
  properties: {
    return_code: { ...text('返回状态码', 16), enum: ['SUCCESS', 'FAIL'] },
    return_msg: text('返回信息', 128),
  },
};
