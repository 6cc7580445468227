import { configBase } from '../../client/response-kind.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { parametersIn } from '../../spec/traverse.ts';
import { type ConfigField, requiredField } from './config-field.ts';
import { stringLiteral } from './escape.ts';
import { block } from './file-text.ts';
import { headers, pathValues, query } from './parameter-types.ts';
import { responseConfig } from './response-types.ts';
import { SpecError } from './spec-error.ts';
import { requestTypeName } from './type-names.ts';
import type { Context } from './types-context.ts';
import { isUpload, uploadMeta } from './upload-type.ts';

/**
 * Declares `RequestConfig` of an operation: the values of the path's templates, query, headers, and what the client
 * needs as configuration (certificate, host, form). `required` says whether a call without it would lack something.
 */
export function requestConfig(operation: Operation, context: Context): { lines: string[]; required: boolean } {
  const fields = [
    ...pathValues(operation, context),
    ...query(operation, context),
    ...headers(operation, context),
    ...hints(operation),
    ...listQuery(operation),
    ...deletedBody(operation),
    ...uploadMeta(operation),
    ...responseConfig(operation),
  ];
  const declarations = fields.flatMap((field) => field.declarations);
  return {
    lines: [
      ...block(
        `interface RequestConfig extends WeChatPay.Client.${configBase(operation)}`,
        fields.flatMap((field) => field.lines),
      ),
      ...(declarations.length ? block('namespace RequestConfig', declarations) : []),
    ],
    required: fields.some((field) => field.required),
  };
}

function hints(operation: Operation): ConfigField[] {
  const { server, clientCertificate, version } = operation;
  const fields: ConfigField[] = [];
  // The client reads `security` in the transformation that an upload has to replace.
  if (clientCertificate && !isUpload(operation))
    fields.push(requiredField('携带商户API证书（双向TLS）', 'security: true'));
  if (server !== undefined) fields.push(requiredField('本接口的专用域名', `baseURL: ${stringLiteral(server)}`));
  if (clientCertificate && version === 'v3') {
    const message = `${operation.id} asks for a client certificate, which the client presents for APIv2 only.`;
    throw new SpecError(message, operation.source, 'Remove clientCertificate from its security.');
  }
  return fields;
}

/** `delete(config)` takes no data: the body is what `transformRequest` returns, and `meta` is what is signed. */
function deletedBody(operation: Operation): ConfigField[] {
  if (operation.method !== 'delete' || !operation.request) return [];
  const type = requestTypeName(operation.request.mediaType);
  return [
    requiredField('参与签名的请求主体', `meta: ${type}`),
    requiredField('返回请求主体的 JSON，须与 `meta` 一致', 'transformRequest: (() => string) | [() => string]'),
  ];
}

/** axios would write the brackets of PHP, `name[]=`, which WeChat Pay doesn't read. */
function listQuery(operation: Operation): ConfigField[] {
  const lists = parametersIn(operation, 'query').some(({ schema }) => schema.type === 'array');
  return lists ? [requiredField('列表写成重复的同名参数', 'paramsSerializer: { indexes: null }')] : [];
}
