import { isBrandSigned } from '../../client/setups.ts';
import type { Body, Operation, Parameter } from '../../spec/catalog-model.ts';
import { asProperty } from '../../spec/traverse.ts';
import { chosenFields } from './choose-fields.ts';
import { encryptedText } from './encrypted-sample.ts';
import { jsonText, multipartText, type SampleMessage, xmlText } from './message-text.ts';
import { sampleOf } from './sample.ts';
import { signedV2 } from './sample-v2.ts';

/** A request with every parameter and field of an operation, and the text that its signature signs. */
export interface SampleRequest extends SampleMessage {
  toSign: string;
  /** Values of path, query and headers, by name. */
  parameters: Record<string, unknown>;
}

const MERCHANT = '1900000109';
const BRAND = '1004';
const TIMESTAMP = '1795248000';
const NONCE = 'fUm4KXq7sB2vRwz9';
const BOUNDARY = 'boundary';

/** The sample request of an operation; `server` is the host of those without one of their own. */
export function requestSample(described: Operation, server: string): SampleRequest {
  const operation = { ...described, parameters: chosenFields(described.parameters, new Set()) };
  const parameters = Object.fromEntries(
    operation.parameters.map(asProperty).map(({ name, schema }) => [name, parameterValue(name, schema)]),
  );
  const host = (operation.server ?? server).replace(/^https?:\/\//, '');
  return operation.version === 'v2' ? requestV2(operation, parameters, host) : requestV3(operation, parameters, host);
}

function requestV3(operation: Operation, parameters: SampleRequest['parameters'], host: string): SampleRequest {
  const target = pathOf(operation, parameters) + queryOf(operation, parameters);
  const { request } = operation;
  const values = request && sampleOf(request.schema, { encrypt: encryptedText });
  const body = request && bodyText(request, values);
  const signed = request?.mediaType === 'multipart/form-data' ? metaText(values) : (body ?? '');
  return {
    start: `${operation.method.toUpperCase()} ${target} HTTP/1.1`,
    headers: [
      ['Host', host],
      ['Accept', 'application/json'],
      ...contentType(request),
      ['Authorization', authorizationOf(operation)],
      ...headersOf(operation, parameters),
    ],
    ...(body !== undefined && { body, values }),
    toSign: [operation.method.toUpperCase(), target, TIMESTAMP, NONCE, signed, ''].join('\n'),
    parameters,
  };
}

/** The value of `Authorization`: who signs is a merchant or a brand. */
function authorizationOf(operation: Operation): string {
  const [signer, owner] = isBrandSigned(operation) ? [`brand_id="${BRAND}"`, '品牌'] : [`mchid="${MERCHANT}"`, '商户'];
  return `${operation.scheme} ${signer},nonce_str="${NONCE}",signature="待签名串的签名值",timestamp="${TIMESTAMP}",serial_no="${owner}API证书序列号"`;
}

function requestV2(operation: Operation, parameters: SampleRequest['parameters'], host: string): SampleRequest {
  const { request, method } = operation;
  const made = request ? sampleOf(request.schema, { encrypt: encryptedText }) : queryValues(operation, parameters);
  const { values, toSign } = signedV2({ ...(made as object), ...(request && { nonce_str: NONCE }) });
  const query = queryOf(operation, request ? parameters : values);
  return {
    start: `${method.toUpperCase()} ${pathOf(operation, parameters)}${query} HTTP/1.1`,
    headers: [['Host', host], ...contentType(request), ...headersOf(operation, parameters)],
    ...(request && { body: bodyText(request, values), values }),
    toSign,
    parameters: request ? parameters : { ...parameters, ...values },
  };
}

const parameterValue = (name: string, schema: Parameter['schema']): unknown =>
  sampleOf(schema, { name, encrypt: encryptedText });

function bodyText({ mediaType, schema }: Body, values: unknown): string {
  if (mediaType === 'multipart/form-data') return multipartText(schema, values, BOUNDARY);
  return mediaType === 'application/xml' ? xmlText(values) : jsonText(values);
}

/** JSON text of `meta`, the signed body of an upload. */
function metaText(values: unknown): string {
  const meta = new Map(Object.entries(values ?? {})).get('meta');
  return meta === undefined ? '' : JSON.stringify(meta);
}

function contentType(request: Body | undefined): [string, string][] {
  if (!request) return [];
  const isForm = request.mediaType === 'multipart/form-data';
  return [['Content-Type', isForm ? `${request.mediaType}; boundary=${BOUNDARY}` : request.mediaType]];
}

function pathOf({ path }: Operation, parameters: SampleRequest['parameters']): string {
  return path.replace(/\{([^}]+)\}/g, (_template, name: string) => encodeURIComponent(String(parameters[name])));
}

function queryValues(operation: Operation, parameters: SampleRequest['parameters']): Record<string, unknown> {
  const names = operation.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name, parameters[name]]));
}

function queryOf(operation: Operation, values: Record<string, unknown>): string {
  const pairs = Object.entries(queryValues(operation, values)).flatMap(([name, value]) =>
    [value].flat().map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(String(each))}`),
  );
  return pairs.length ? `?${pairs.join('&')}` : '';
}

function headersOf(operation: Operation, parameters: SampleRequest['parameters']): [string, string][] {
  return operation.parameters
    .filter(({ in: place }) => place === 'header')
    .map(({ name }) => [name, String(parameters[name])]);
}
