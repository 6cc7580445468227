import { responseKind } from '../client/response-kind.ts';
import type { Operation, Parameter } from '../spec/catalog-model.ts';
import { emptySchema, parametersIn } from '../spec/traverse.ts';
import { operationNamespace } from '../writers/types/type-names.ts';
import { type FieldContext, fieldValue } from './body-code.ts';
import { chosenProperties } from './choose-properties.ts';
import { array, code, type Entry, literal, object, usesCode, type Value } from './code-value.ts';

/** The request besides its configuration; `form` are the entries that an upload adds to the configuration. */
interface RequestCode {
  form: Entry[] | undefined;
  body: Value | undefined;
  context: FieldContext;
}

/** The client's configuration of one call: path parameters, query, headers, and how to send and receive. */
export function configEntries(operation: Operation, { form, body, context }: RequestCode): Entry[] {
  const inPath = parameterEntries(operation, 'path', context);
  const query = parameterEntries(operation, 'query', {
    ...context,
    type: `${operationNamespace(operation)}.RequestConfig.Params`,
  });
  const headers = [
    ...(form ? [['Content-Type', literal('multipart/form-data')] satisfies Entry] : []),
    ...headerEntries(operation, [...inPath, ...query, ...(form ?? [])], body, context),
  ];
  const isArray = operation.parameters.some(
    ({ in: location, schema }) => location === 'query' && schema.type === 'array',
  );
  return [
    ...inPath,
    ...(query.length ? [['params', object(query)] satisfies Entry] : []),
    ...(form ?? []),
    ...(headers.length ? [['headers', object(headers)] satisfies Entry] : []),
    ...(isArray ? [['paramsSerializer', object([['indexes', code('null')]])] satisfies Entry] : []),
    ...receivingEntries(operation),
    ...(operation.server ? [['baseURL', literal(operation.server)] satisfies Entry] : []),
    ...(operation.clientCertificate ? [['security', literal(true)] satisfies Entry] : []),
  ];
}

/** Entries that receive a response that is neither JSON nor XML: as bytes, without the client's parser. */
function receivingEntries(operation: Operation): Entry[] {
  const kind = responseKind(operation);
  const bytes: Entry = ['responseType', literal('arraybuffer')];
  const unparsed: Entry = ['transformResponse', array([])];
  if (kind === 'redirect')
    return [['maxRedirects', literal(0)], ['validateStatus', code('(status) => status === 302')], unparsed];
  if (kind === 'raw') return [bytes, unparsed];
  return kind === 'text' || kind === 'binary' ? [bytes] : [];
}

/** The parameters of one location that an example sends, with their values. */
function parameterEntries(operation: Operation, location: Parameter['in'], context: FieldContext): Entry[] {
  const holder = { ...emptySchema('object', operation.source), properties: parametersIn(operation, location) };
  return chosenProperties(holder, false).map(({ name, schema }) => [name, fieldValue(name, schema, context)]);
}

/** Required headers, and the id of the public key when a value is encrypted. */
function headerEntries(
  operation: Operation,
  parameters: Entry[],
  body: Value | undefined,
  context: FieldContext,
): Entry[] {
  const headers = operation.parameters.filter(({ in: location, required }) => location === 'header' && required);
  const entries = headers.map(
    ({ name, schema }): Entry => [
      name,
      name === 'Wechatpay-Serial' ? code('publicKeyId') : fieldValue(name, schema, context),
    ],
  );
  const values = array([object(parameters), ...(body ? [body] : [])]);
  const hasSerial = entries.some(([name]) => name === 'Wechatpay-Serial');
  if (usesCode(values, 'encrypt(') && operation.version === 'v3' && !hasSerial)
    entries.unshift(['Wechatpay-Serial', code('publicKeyId')]);
  return entries;
}
