import type { Operation, Schema } from '../../../scripts/spec/catalog-model.ts';
import { allProperties } from '../../../scripts/spec/traverse.ts';
import type { ErrorResponse, MockResponse } from '../mock-model.ts';
import { renderXml } from './xml.ts';

/** Errors of the request itself, which WeChat Pay reports by `return_code`; all others are of the order state. */
const REQUEST_ERRORS: ReadonlySet<string> = new Set([
  'SIGNERROR',
  'XML_FORMAT_ERROR',
  'POST_DATA_EMPTY',
  'REQUIRE_POST_METHOD',
  'NOT_UTF8',
  'PARAM_ERROR',
  'LACK_PARAMS',
  'CA_ERROR',
]);

/**
 * The answer of APIv2 to a refused request. An error of the request is reported by `return_code`, one of the order state by
 * `result_code`; both name the code and say what is wrong. An operation that answers JSON has a form of its own.
 */
export function errorV2({ code, message, detail }: ErrorResponse, operation?: Operation): MockResponse {
  const issue = [detail?.field?.replace(/^\//, ''), detail?.issue].filter((part) => part !== undefined).join(' ');
  // Sentences about limits have the issue already.
  const text = issue && !message.includes(detail?.issue ?? '\n') ? `${message}：${issue}` : message;
  if (operation?.response.body?.mediaType === 'application/json') {
    const body = JSON.stringify({ retcode: -1, retmsg: `${code} ${text}` });
    return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: Buffer.from(body) };
  }
  const fields = REQUEST_ERRORS.has(code)
    ? { return_code: 'FAIL', return_msg: text }
    : { return_code: 'SUCCESS', return_msg: 'OK', result_code: 'FAIL' };
  const names = new Set((operation ? responseSchemas(operation) : []).flatMap(allProperties).map(({ name }) => name));
  const [codeName, textName] = names.has('error_code')
    ? ['error_code', 'error_code_des']
    : ['err_code', 'err_code_des'];
  return xmlResponse({ ...fields, [codeName]: code, [textName]: text });
}

/** The shapes in which an operation answers; that of errors is the last, when it has one of its own. */
const responseSchemas = ({ response: { body, others = [] } }: Operation): Schema[] =>
  [...(body ? [body] : []), ...others].map(({ schema }) => schema);

/** An answer of XML. */
export function xmlResponse(fields: object): MockResponse {
  return { status: 200, headers: { 'content-type': 'text/xml; charset=utf-8' }, body: Buffer.from(renderXml(fields)) };
}
