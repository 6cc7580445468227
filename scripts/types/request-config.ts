import type { Operation, Parameter, Property } from '../catalog/model.ts';
import { answerConfig } from './answer.ts';
import type { Context } from './context.ts';
import { declareType } from './declare.ts';
import { stringLiteral } from './escape.ts';
import { comment } from './jsdoc.ts';
import { block } from './text.ts';
import { uploadMeta } from './upload.ts';

/** A field of a call's configuration that the operation itself asks for. */
export interface ConfigField {
  lines: string[];
  required: boolean;
  /** Types that the field needs in the namespace `RequestConfig`. */
  declarations: string[];
}

/**
 * Declares `RequestConfig` of an operation: the values of the path's templates, query, headers, and what the client
 * needs to be told (certificate, host, form). `required` says whether a call without it would lack something.
 */
export function requestConfig(operation: Operation, context: Context): { lines: string[]; required: boolean } {
  const fields = [
    ...pathValues(operation, context),
    ...query(operation, context),
    ...headers(operation, context),
    ...hints(operation),
    ...uploadMeta(operation, context),
    ...answerConfig(operation),
  ];
  const base = operation.version === 'v2' ? 'XmlRequestConfig' : 'RequestConfig';
  const declarations = fields.flatMap((field) => field.declarations);
  return {
    lines: [
      ...block(
        `interface RequestConfig extends WeChatPay.Client.${base}`,
        fields.flatMap((field) => field.lines),
      ),
      ...(declarations.length ? block('namespace RequestConfig', declarations) : []),
    ],
    required: fields.some((field) => field.required),
  };
}

const parametersIn = (operation: Operation, place: Parameter['in']): Property[] =>
  operation.parameters
    .filter((parameter) => parameter.in === place)
    .map(({ name, required, description, schema }) => ({
      name,
      required,
      schema: { ...schema, ...(description !== undefined && { description }) },
    }));

function pathValues(operation: Operation, context: Context): ConfigField[] {
  return parametersIn(operation, 'path').map((property) => {
    if (CLIENT_KEYS.has(property.name)) {
      throw new Error(`Path value '${property.name}' of ${operation.id} is a key of the client's own configuration.`);
    }
    return { lines: memberLines(property, context), required: true, declarations: [] };
  });
}

/** Keys of the configuration that the client or axios read for themselves. */
const CLIENT_KEYS = new Set(
  'url method baseURL headers params data meta security nonceless mchid serial privateKey certs secret merchant timeout auth proxy signal'.split(
    ' ',
  ),
);

function memberLines(property: Property, context: Context): string[] {
  return innerLines([property], context);
}

/** The members of an interface of these properties, without its frame. */
function innerLines(properties: Property[], context: Context): string[] {
  const lines = declareType('Members', objectOf(properties), context);
  return lines.slice(1, lines.indexOf('}')).map((line) => line.slice(2));
}

function objectOf(properties: Property[]) {
  const [first] = properties;
  return {
    type: 'object' as const,
    nullable: false,
    bases: [],
    properties,
    enumDescriptions: {},
    examples: [],
    deprecated: false,
    source: first?.schema.source ?? { file: '', line: 1, column: 1 },
  };
}

function query(operation: Operation, context: Context): ConfigField[] {
  const properties = parametersIn(operation, 'query');
  if (properties.length === 0) return [];
  const { remark, ...rest } = context;
  const declarations = declareType('Params', objectOf(properties), remark ? { ...rest, remark } : rest);
  const required = properties.some((property) => property.required && remark?.(property.name) === undefined);
  return [
    {
      lines: [...comment(['查询参数']), `params${required ? '' : '?'}: RequestConfig.Params;`],
      required,
      declarations,
    },
  ];
}

function headers(operation: Operation, context: Context): ConfigField[] {
  const properties = parametersIn(operation, 'header');
  const members = innerLines(properties, context);
  const multipart = operation.request?.mediaType === 'multipart/form-data';
  if (multipart) members.unshift("'Content-Type': 'multipart/form-data';");
  if (members.length === 0) return [];
  const required = multipart || properties.some((property) => property.required);
  const declarations = block('interface Headers extends WeChatPay.Client.Headers', members);
  return [
    {
      lines: [...comment(['请求头']), `headers${required ? '' : '?'}: RequestConfig.Headers;`],
      required,
      declarations,
    },
  ];
}

function hints(operation: Operation): ConfigField[] {
  const fields: ConfigField[] = [];
  if (operation.clientCertificate) {
    const lines = [...comment(['携带商户API证书（双向TLS）']), 'security: true;'];
    fields.push({ lines, required: true, declarations: [] });
  }
  if (operation.server !== undefined) {
    const lines = [...comment(['本接口的专用域名']), `baseURL: ${stringLiteral(operation.server)};`];
    fields.push({ lines, required: true, declarations: [] });
  }
  return fields;
}
