import type { Operation, Parameter, Schema } from '../catalog/model.ts';
import { fieldValue, type Place } from './body.ts';
import { chosenProperties } from './choose.ts';
import { array, code, type Entry, literal, object, usesCode, type Value } from './value.ts';

/** What a call sends besides its configuration; `form` are the entries that an upload adds to it. */
interface Sent {
  form: Entry[] | undefined;
  body: Value | undefined;
  place: Place;
}

/** The client's configuration of one call: path parameters, query, headers, and how to send and receive. */
export function configEntries(operation: Operation, { form, body, place }: Sent): Entry[] {
  const inPath = parametersIn(operation, 'path', place);
  const query = parametersIn(operation, 'query', place);
  const headers = [
    ...(form ? [['Content-Type', literal('multipart/form-data')] satisfies Entry] : []),
    ...headerEntries(operation, [...inPath, ...query, ...(form ?? [])], body, place),
  ];
  const isFile = operation.response.body?.schema.contentMediaType !== undefined || isDownload(operation);
  return [
    ...inPath,
    ...(query.length ? [['params', object(query)] satisfies Entry] : []),
    ...(form ?? []),
    ...(headers.length ? [['headers', object(headers)] satisfies Entry] : []),
    ...(isFile ? [['responseType', literal('arraybuffer')] satisfies Entry] : []),
    ...(operation.server ? [['baseURL', literal(operation.server)] satisfies Entry] : []),
    ...(operation.clientCertificate ? [['security', literal(true)] satisfies Entry] : []),
  ];
}

/** Whether the answer is a file: its bytes must arrive untouched. */
export function isDownload(operation: Operation): boolean {
  const type = operation.response.body?.mediaType ?? 'application/json';
  return operation.version === 'v3' && !/json|xml/.test(type);
}

function parametersIn(operation: Operation, where: Parameter['in'], place: Place): Entry[] {
  const parameters = operation.parameters.filter((parameter) => parameter.in === where);
  const properties = parameters.map(({ name, required, schema, description }) => ({
    name,
    required: required || where === 'path',
    schema: { ...schema, ...(description !== undefined && { description }) },
  }));
  const holder = { ...HOLDER, properties, source: operation.source };
  return chosenProperties(holder).map(({ name, schema }) => [name, fieldValue(name, schema, place)]);
}

const HOLDER: Omit<Schema, 'properties' | 'source'> = {
  type: 'object',
  nullable: false,
  bases: [],
  enumDescriptions: {},
  examples: [],
  deprecated: false,
};

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
  if (usesCode(everything, 'encrypt(') && !hasSerial) entries.unshift(['Wechatpay-Serial', code('publicKeyId')]);
  return entries;
}
