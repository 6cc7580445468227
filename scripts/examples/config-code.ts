import { responseKind } from '../client/response-kind.ts';
import type { Operation, Parameter } from '../spec/catalog-model.ts';
import { emptySchema, parametersIn } from '../spec/traverse.ts';
import { operationNamespace } from '../writers/types/type-names.ts';
import { fieldValue, type Place } from './body-code.ts';
import { chosenProperties } from './choose-properties.ts';
import { array, code, type Entry, literal, object, usesCode, type Value } from './code-value.ts';

/** What a call sends besides its configuration; `form` are the entries that an upload adds to it. */
interface Sent {
  form: Entry[] | undefined;
  body: Value | undefined;
  place: Place;
}

/** The client's configuration of one call: path parameters, query, headers, and how to send and receive. */
export function configEntries(operation: Operation, { form, body, place }: Sent): Entry[] {
  const inPath = parameterEntries(operation, 'path', place);
  const query = parameterEntries(operation, 'query', {
    ...place,
    type: `${operationNamespace(operation)}.RequestConfig.Params`,
  });
  const headers = [
    ...(form ? [['Content-Type', literal('multipart/form-data')] satisfies Entry] : []),
    ...headerEntries(operation, [...inPath, ...query, ...(form ?? [])], body, place),
  ];
  const isArray = operation.parameters.some(({ in: place, schema }) => place === 'query' && schema.type === 'array');
  return [
    ...inPath,
    ...(query.length ? [['params', object(query)] satisfies Entry] : []),
    ...(form ?? []),
    ...(headers.length ? [['headers', object(headers)] satisfies Entry] : []),
    ...(isArray ? [['paramsSerializer', object([['indexes', code('null')]])] satisfies Entry] : []),
    ...reception(operation),
    ...(operation.server ? [['baseURL', literal(operation.server)] satisfies Entry] : []),
    ...(operation.clientCertificate ? [['security', literal(true)] satisfies Entry] : []),
  ];
}

/** How to receive an answer that is neither JSON nor XML: as bytes, past the client's parser. */
function reception(operation: Operation): Entry[] {
  const kind = responseKind(operation);
  const bytes: Entry = ['responseType', literal('arraybuffer')];
  const untouched: Entry = ['transformResponse', array([])];
  if (kind === 'redirect')
    return [['maxRedirects', literal(0)], ['validateStatus', code('(status) => status === 302')], untouched];
  if (kind === 'raw') return [bytes, untouched];
  return kind === 'text' || kind === 'binary' ? [bytes] : [];
}

/** The parameters of one place that an example sends, with their values. */
function parameterEntries(operation: Operation, where: Parameter['in'], place: Place): Entry[] {
  const holder = { ...emptySchema('object', operation.source), properties: parametersIn(operation, where) };
  return chosenProperties(holder, false).map(({ name, schema }) => [name, fieldValue(name, schema, place)]);
}

/** Required headers, and the key's id as soon as something is encrypted. */
function headerEntries(operation: Operation, parameters: Entry[], body: Value | undefined, place: Place): Entry[] {
  const headers = operation.parameters.filter(({ in: where, required }) => where === 'header' && required);
  const entries = headers.map(
    ({ name, schema }): Entry => [
      name,
      name === 'Wechatpay-Serial' ? code('publicKeyId') : fieldValue(name, schema, place),
    ],
  );
  const everything = array([object(parameters), ...(body ? [body] : [])]);
  const hasSerial = entries.some(([name]) => name === 'Wechatpay-Serial');
  if (usesCode(everything, 'encrypt(') && operation.version === 'v3' && !hasSerial)
    entries.unshift(['Wechatpay-Serial', code('publicKeyId')]);
  return entries;
}
