import { createHash } from 'node:crypto';
import { parseJson } from '../../../scripts/lib/parse-json.ts';
import type { Schema } from '../../../scripts/spec/catalog-model.ts';
import { allProperties } from '../../../scripts/spec/traverse.ts';
import { isTooDeep, MAX_DEPTH } from '../json-depth.ts';
import type { ErrorResponse, Exchange } from '../mock-model.ts';
import { type Part, parseMultipart } from '../multipart.ts';
import { paramError } from './error-v3.ts';
import { typedText } from './parameters-v3.ts';

/** A body as far as it is read before its signature is checked. */
export interface ReadBody {
  /** The signed text: the body, or the `meta` part of a form. */
  signed: string;
  /** The parts of a form. */
  parts?: Part[];
}

/** Reads a body as its operation and content type say. A form that can't be read is refused at once: it has no `meta`. */
export async function readBody({ operation, request }: Exchange): Promise<ReadBody | ErrorResponse> {
  if (operation.request?.mediaType !== 'multipart/form-data') return { signed: request.body.toString() };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return wrongType(type, 'multipart/form-data');
  try {
    const parts = await parseMultipart(type, request.body);
    return { parts, signed: parts.find(({ name }) => name === 'meta')?.data.toString() ?? '' };
  } catch (error) {
    const issue = error instanceof Error ? error.message : String(error);
    return paramError('无法解析 multipart/form-data 请求主体', { issue, location: 'body' });
  }
}

/** The data in a body; a file stands for itself by its name. Undefined when there is none. */
export function parseBody(
  { operation, request }: Exchange,
  { signed, parts }: ReadBody,
): { body: unknown } | ErrorResponse {
  if (parts) return parseForm(parts, operation.request?.schema);
  if (!operation.request || signed === '') return { body: undefined };
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/(\w+\+)?json\s*(;|$)/i.test(type)) return wrongType(type, 'application/json');
  const body = parseJson(signed);
  if (body === undefined) return badJson('请求主体');
  return isTooDeep(body) ? tooDeep('请求主体') : { body };
}

function parseForm(parts: Part[], schema: Schema | undefined): { body: unknown } | ErrorResponse {
  const meta = parts.find(({ name }) => name === 'meta');
  const json = meta && parseJson(meta.data.toString());
  if (meta && json === undefined) return badJson('meta');
  if (isTooDeep(json)) return tooDeep('meta');
  const file = parts.find(({ filename }) => filename !== undefined);
  const problem = file && digestError(json, file);
  if (problem) return problem;
  const schemas = new Map((schema ? allProperties(schema) : []).map((property) => [property.name, property.schema]));
  const fields = parts.map(({ name, filename, data }) => [
    name,
    filename ?? typedText(schemas.get(name), [data.toString()]),
  ]);
  return { body: { ...Object.fromEntries(fields), ...(meta && { meta: json }) } };
}

/** The digest in `meta` must be that of the file. */
function digestError(meta: unknown, { data }: Part): ErrorResponse | undefined {
  if (typeof meta !== 'object' || meta === null || !('sha256' in meta)) return undefined;
  const expected = createHash('sha256').update(data).digest('hex');
  if (String(meta.sha256).toLowerCase() === expected) return undefined;
  const issue = `收到的文件有 ${data.length} 字节，其 SHA-256 为 ${expected}`;
  return paramError('文件的 sha256 与 meta 中的不一致', {
    field: '/meta/sha256',
    value: String(meta.sha256),
    issue,
    location: 'body',
  });
}

const tooDeep = (what: string): ErrorResponse =>
  paramError(`${what}不是合法的 JSON`, { issue: `嵌套超过 ${MAX_DEPTH} 层`, location: 'body' });

const badJson = (what: string): ErrorResponse =>
  paramError(`${what}不是合法的 JSON`, { issue: '无法解析 JSON', location: 'body' });

const wrongType = (value: string, expected: string): ErrorResponse => ({
  status: 415,
  code: 'INVALID_REQUEST',
  message: `Content-Type 应为 ${expected}`,
  detail: { field: 'Content-Type', value, issue: `应为 ${expected}`, location: 'header' },
});
