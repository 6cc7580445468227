import { STATUS_CODES } from 'node:http';
import type { ApiError, Operation, Property } from '../../spec/catalog-model.ts';
import { allProperties, parametersIn } from '../../spec/traverse.ts';
import { jsonText, xmlText } from './message-text.ts';

/** `location` of a bad parameter in APIv3 errors, by the place of the parameter. */
const LOCATIONS = [
  ['path', 'url'],
  ['query', 'query'],
] as const;

/** An error of an operation on the wire: status line and JSON of APIv3, XML of APIv2. */
export function errorSample(operation: Operation, error: ApiError): string {
  return operation.version === 'v2' ? xmlSample(operation, error) : jsonSample(operation, error);
}

/** The values of the JSON of an APIv3 error. */
export function errorValues(operation: Operation, { code, description }: ApiError): object {
  const detail = code === 'PARAM_ERROR' ? parameterDetail(operation) : undefined;
  return { code, message: description, ...(detail && { detail }) };
}

function jsonSample(operation: Operation, error: ApiError): string {
  const { status = 400 } = error;
  const body = jsonText(errorValues(operation, error));
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\nContent-Type: application/json; charset=utf-8\n\n${body}`;
}

/** `detail` points at a parameter that the operation really has. */
function parameterDetail(operation: Operation): Record<string, unknown> | undefined {
  const issue = '缺少必填的值';
  const field = requiredPath(operation.request ? allProperties(operation.request.schema) : []);
  if (field) return { field, value: null, issue, location: 'body' };
  const [found] = LOCATIONS.flatMap(([place, location]) =>
    parametersIn(operation, place).map(({ name }) => ({ field: name, value: null, issue, location })),
  );
  return found;
}

/** JSON Pointer of the first required field, as deep as required objects lead. */
function requiredPath(properties: readonly Property[]): string {
  const property = properties.find(({ required }) => required);
  if (!property) return '';
  const inner = property.schema.type === 'object' ? requiredPath(allProperties(property.schema)) : '';
  return `/${property.name.replaceAll('~', '~0').replaceAll('/', '~1')}${inner}`;
}

/** Answers without `err_code`, such as bills, say all of it in the fields of the transport. */
function xmlSample({ response }: Operation, { code, description }: ApiError): string {
  const bodies = [response.body, ...(response.others ?? [])];
  const hasCode = bodies.some((body) => body && allProperties(body.schema).some(({ name }) => name === 'err_code'));
  return hasCode
    ? xmlText({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: code, err_code_des: description })
    : xmlText({ return_code: 'FAIL', return_msg: code });
}
