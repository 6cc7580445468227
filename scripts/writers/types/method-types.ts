import { CLIENT_FILLED_FIELDS } from '../../client/filled-fields.ts';
import type { Operation, Schema } from '../../spec/catalog-model.ts';
import { declareType } from './declare-type.ts';
import { commentText } from './escape.ts';
import { block } from './file-text.ts';
import { comment } from './jsdoc.ts';
import { requestConfig } from './request-config.ts';
import { responseOverloads, responseTypes } from './response-types.ts';
import { lastIdentifier, methodNamespace, operationNamespace, requestTypeName } from './type-names.ts';
import type { Context, SharedContext } from './types-context.ts';
import { isUpload } from './upload-type.ts';

/** The declarations of one operation. */
export interface MethodTypes {
  /** Call signatures and methods, for the interface of the path. */
  signatures: string[];
  /** The namespace's content: request, configuration, answer. */
  types: string[];
}

/** Writes the types of one operation. */
export function methodTypes(operation: Operation, shared: SharedContext): MethodTypes {
  const context: Context = {
    wire: 'json',
    direction: 'request',
    path: operationNamespace(operation),
    ...shared,
    ...(operation.version === 'v2' && !isUpload(operation) && { note: filledIn }),
  };
  const config = requestConfig(operation, context);
  return {
    signatures: signatures(operation, config.required),
    types: [...requestType(operation, context), ...config.lines, ...responseTypes(operation, context)],
  };
}

/** The note on a field that the client adds to data or params. */
function filledIn(field: string): string | undefined {
  return CLIENT_FILLED_FIELDS.includes(field) ? '可省略，由客户端自动填写' : undefined;
}

function requestType(operation: Operation, context: Context): string[] {
  if (!operation.request) return [];
  const { schema, mediaType } = operation.request;
  const name = requestTypeName(mediaType);
  if (isUpload(operation)) return declareType(name, withMetaText(schema), { ...context, wire: 'form' });
  return declareType(name, schema, context);
}

/** In the form, `meta` is JSON text. */
function withMetaText(schema: Schema): Schema {
  const properties = schema.properties.map((property) => {
    if (property.name !== 'meta' || property.schema.type !== 'object') return property;
    const { component: _, ...own } = property.schema;
    const text: Schema = { ...own, type: 'string', properties: [], bases: [], content: property.schema };
    return { ...property, schema: text };
  });
  return { ...schema, properties };
}

function signatures(operation: Operation, configRequired: boolean): string[] {
  const namespace = `${lastIdentifier(operation.name)}.${methodNamespace(operation.method)}`;
  const usual = { config: undefined, data: `${namespace}.WellformedResponse` };
  const documentation = methodComment(operation);
  const lists = (responseOverloads(operation) ?? [usual]).map(({ config, data }) => {
    const type = [`${namespace}.RequestConfig`, ...(config ? [config] : [])].join(' & ');
    const optional = configRequired || (config !== undefined && !config.endsWith('.AsText')) ? '' : '?';
    const parameters = [...dataParameter(operation, namespace, optional === ''), `config${optional}: ${type}`];
    return `(${parameters.join(', ')}): Promise<WeChatPay.Client.Response<${data}>>;`;
  });
  const named = (name: string) => lists.flatMap((list) => [...documentation, `${name}${list}`]);
  return operation.method === 'post' ? [...named(''), ...named('post')] : named(operation.method);
}

function dataParameter(operation: Operation, namespace: string, configRequired: boolean): string[] {
  const { method, request, version } = operation;
  if (method === 'get' || method === 'delete') return [];
  if (!request) return [configRequired ? 'data: undefined' : 'data?: undefined'];
  const form = isUpload(operation) && version === 'v3' ? ' | WeChatPay.Client.Buffer' : '';
  const type = `${namespace}.${requestTypeName(request.mediaType)}${form}`;
  if (request.required) return [`data: ${type}`];
  return [configRequired ? `data: ${type} | undefined` : `data?: ${type}`];
}

/** Title, method and path, roles, links and deprecation of an operation. */
function methodComment(operation: Operation): string[] {
  const roles = operation.roles.map(commentText).join('、');
  return comment([
    commentText(operation.title),
    '',
    `\`${operation.method.toUpperCase()} ${commentText(operation.path)}\`${roles === '' ? '' : `（${roles}）`}`,
    ...operation.officialDocs.map((link) => `@see ${commentText(link)}`),
    ...(operation.deprecated ? ['@deprecated'] : []),
  ]);
}

/** The namespace block of one operation. */
export function methodNamespaceBlock(operation: Operation, types: string[]): string[] {
  return block(`declare namespace ${operationNamespace(operation)}`, types);
}
