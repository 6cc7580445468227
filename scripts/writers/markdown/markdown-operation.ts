import type { Fact } from '../../reference/inline-content.ts';
import { DEPRECATED, operationFacts } from '../../reference/operation-facts.ts';
import {
  BARE_BODY,
  bodyTerm,
  commonErrorsText,
  LIST_RESPONSE,
  NO_PARAMETERS,
  noBodyText,
} from '../../reference/response-texts.ts';
import { errorSample } from '../../reference/samples/error-sample.ts';
import { messageText } from '../../reference/samples/message-text.ts';
import { requestSample, type SampleRequest } from '../../reference/samples/request-sample.ts';
import { responseSample } from '../../reference/samples/response-sample.ts';
import { nestedProperties, typeLabel } from '../../reference/schema-shape.ts';
import type { ApiError, Body, Operation } from '../../spec/catalog-model.ts';
import { parametersIn } from '../../spec/traverse.ts';
import { sampleError } from '../html/html-errors.ts';
import { PLACES } from '../html/request-tables.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { escapeType, renderFields } from './markdown-fields.ts';
import { codeBlock, inlineCode, type LinkTo, renderPhrase, renderTerm } from './markdown-syntax.ts';

/** Method, path and what to know before calling, as blocks. */
export function operationHead(operation: Operation, { linkTo }: MarkdownContext): string[] {
  const { method, path, deprecated } = operation;
  return [
    `**${method.toUpperCase()}** ${inlineCode(path)}`,
    ...(deprecated ? [renderPhrase(DEPRECATED, linkTo)] : []),
    factList(operationFacts(operation), linkTo),
  ];
}

/** Facts as a list. */
export const factList = (facts: readonly Fact[], linkTo: LinkTo): string =>
  facts.map(({ term, words }) => `- ${term}：${renderPhrase(words, linkTo)}`).join('\n');

/** What an operation takes, answers and fails with, as blocks; `level` is that of its headings. */
export function operationTables(operation: Operation, context: MarkdownContext, level: number): string[] {
  const request = requestSample(operation, context.content.catalog.server);
  return [
    `${mark(level)} 请求参数`,
    ...requestParts(operation, level + 1),
    `${mark(level + 1)} 请求报文示例`,
    codeBlock(messageText(request), 'http'),
    `${mark(level + 1)} 待签名串`,
    codeBlock(signedText(request)),
    `${mark(level)} 应答参数`,
    ...responseParts(operation),
    `${mark(level + 1)} 应答报文示例`,
    codeBlock(messageText(responseSample(operation, request)), 'http'),
    ...errorParts(operation, context, level),
  ];
}

/** The body stands right above: a twin does not repeat it. */
function signedText({ toSign, body }: SampleRequest): string {
  return body && toSign.endsWith(`${body}\n`)
    ? `${toSign.slice(0, -body.length - 1)}（以上请求报文的包体，逐字节相同）\n`
    : toSign;
}

const mark = (level: number): string => '#'.repeat(level);

function requestParts(operation: Operation, level: number): string[] {
  const places = PLACES.flatMap(([place, title]) => {
    const properties = parametersIn(operation, place);
    return properties.length ? [`${mark(level)} ${title}`, renderFields(properties, 'request')] : [];
  });
  const { request } = operation;
  const fields = request ? nestedProperties(request.schema) : [];
  const body = request
    ? [`${mark(level)} 请求体 ${inlineCode(request.mediaType)}`, renderFields(fields, 'request')]
    : [];
  return places.length + body.length ? [...places, ...body].filter(Boolean) : [NO_PARAMETERS];
}

function responseParts(operation: Operation): string[] {
  const { status, body, others = [] } = operation.response;
  if (!body) return [`HTTP ${status}：${renderPhrase(noBodyText(status), (to) => to)}`];
  return [body, ...others].flatMap((each) => answerParts(each, status));
}

function answerParts(body: Body, status: number): string[] {
  const head = `HTTP ${status} ${inlineCode(body.mediaType)}`;
  const properties = nestedProperties(body.schema);
  if (properties.length) {
    return [head, ...(body.schema.type === 'array' ? [LIST_RESPONSE] : []), renderFields(properties, 'response')];
  }
  const term = renderPhrase(bodyTerm(body), (to) => to);
  return [head, `${BARE_BODY}${escapeType(typeLabel(body.schema))}${term && ` ${term}`}`];
}

function errorParts(operation: Operation, { errors, linkTo }: MarkdownContext, level: number): string[] {
  const sample = sampleError(operation, errors.common);
  const own = operation.errors.map(errorLine).join('\n');
  return [
    `${mark(level)} 错误码`,
    ...(own ? [own] : []),
    renderPhrase(commonErrorsText(operation, errors.common), linkTo),
    ...(sample ? [`${mark(level + 1)} 错误应答示例`, codeBlock(errorSample(operation, sample))] : []),
  ];
}

/** `- 400 PARAM_ERROR — meaning — what to do` */
export function errorLine({ status, code, description, advice }: Omit<ApiError, 'source'>): string {
  const mark = status === undefined ? '' : `${status} `;
  return `- ${mark}${inlineCode(code)} — ${renderTerm(description)}${advice && ` — ${renderTerm(advice)}`}`;
}
