import type { ApiError, Body, ClientSide, CommonErrors, OfficialTitles, Operation } from '../spec/catalog-model.ts';
import { ERRORS_URL, errorAnchor, pageUrl } from '../spec/locations.ts';
import { parametersIn } from '../spec/traverse.ts';
import { answerSamples } from './answer-samples.ts';
import { type PlacedDeviations, placeDeviations } from './deviations.ts';
import { deviceSections, sourceSections } from './device-sections.ts';
import type { Block, ErrorText, OperationDoc, Section } from './document-model.ts';
import { fieldRows, fieldSections, messageBlocks, type RowContext, uniqueAnchor } from './field-rows.ts';
import { type InlineContent, joinInline } from './inline-content.ts';
import { roleKinds } from './navigation/roles.ts';
import { DEPRECATED, deviationContent, operationFacts } from './operation-header.ts';
import { operationRef } from './operation-pairs.ts';
import { sampleExchange } from './samples/exchange.ts';
import { messageText, type SampleMessage } from './samples/message-text.ts';
import type { SampleRequest } from './samples/request-sample.ts';
import { typeLabel } from './schema-shape.ts';

/** The part of the catalog that the account of an operation needs besides the operation. */
export interface OperationContext {
  /** Host of the operations without one of their own. */
  server: string;
  common: CommonErrors;
  /** Calls on the user's device, of which some take what the operation answers, or bring what it asks for. */
  client?: ClientSide;
  /** Operations that do the same for other callers. */
  variants?: ReadonlyMap<Operation, readonly Operation[]>;
  /** Titles of official pages. */
  titles?: OfficialTitles;
}

/** The account of an operation: header, request, response, errors, with their samples. */
export function operationDoc(
  operation: Operation,
  { server, common, client, variants, titles = {} }: OperationContext,
): OperationDoc {
  const { method, path, title, deprecated } = operation;
  const anchors = new Set<string>();
  const { request, response } = sampleExchange(operation, server);
  const deviations = placeDeviations(operation);
  const sections = [
    requestSection(operation, request, anchors, deviations),
    ...(client ? sourceSections(operation, client) : []),
    responseSection(operation, response, common, anchors, deviations),
    ...(client ? deviceSections(operation, client) : []),
    errorSection(operation, common, anchors),
  ];
  return {
    ...{ anchor: method, title, method, path },
    ...(deprecated && { warning: DEPRECATED }),
    variants: (variants?.get(operation) ?? []).map((variant) => ({
      ...operationRef(variant),
      ...{ callers: roleKinds(variant.roles), isOwn: variant === operation },
    })),
    facts: operationFacts(operation, titles, deviationContent(deviations, sections, pageUrl(operation.name))),
    sections,
  };
}

/** Titles of the tables of parameters, by the place in which they travel. */
const PLACES = [
  ['path', '路径参数'],
  ['query', '查询参数'],
  ['header', '请求头'],
] as const;

function requestSection(
  operation: Operation,
  sample: SampleRequest,
  anchors: Set<string>,
  { at }: PlacedDeviations,
): Section {
  const { method, request } = operation;
  const context = { anchors, direction: 'request' } as const;
  const tables = PLACES.flatMap(([place, title]) => {
    const anchor = `${method}-${place}`;
    return fieldSections(
      anchor,
      title,
      fieldRows(parametersIn(operation, place), anchor, { ...context, deviationsAt: at(place) }),
    );
  });
  if (request) {
    const blocks = messageBlocks(request.schema, `${method}-request`, { ...context, deviationsAt: at('body') });
    const { mediaType } = request;
    tables.push({ kind: 'section', anchor: `${method}-body`, title: '请求体', mediaType, blocks });
  }
  const content: Block[] = tables.length ? tables : [{ kind: 'paragraph', content: ['无需参数。'] }];
  return {
    kind: 'section',
    ...{ anchor: `${method}-request`, title: '请求参数' },
    blocks: [
      ...content,
      { kind: 'sample', title: '请求报文示例', language: 'http', text: messageText(sample) },
      {
        ...{ kind: 'sample', title: '待签名串', language: '', text: sample.toSign },
        ...(sample.body && sample.toSign.endsWith(`${sample.body}\n`) && { repeated: `${sample.body}\n` }),
      },
    ],
  };
}

function responseSection(
  operation: Operation,
  sample: SampleMessage,
  common: CommonErrors,
  anchors: Set<string>,
  { at }: PlacedDeviations,
): Section {
  const { status, body, others = [] } = operation.response;
  const anchor = `${operation.method}-response`;
  const context: RowContext = { anchors, direction: 'response', deviationsAt: at(`answer ${status}`) };
  const blocks: Block[] = body
    ? [body, ...others].flatMap((each) => responseBlocks(each, status, anchor, context))
    : [{ kind: 'response', status, content: noBodyText(status) }];
  return { kind: 'section', anchor, title: '应答参数', blocks: [...blocks, answerSamples(operation, sample, common)] };
}

function responseBlocks({ mediaType, schema }: Body, status: number, prefix: string, context: RowContext): Block[] {
  const head: Block = { kind: 'response', status, mediaType };
  const blocks = messageBlocks(schema, prefix, context);
  if (blocks.length === 0) {
    const term: InlineContent = schema.title === undefined ? [] : [' ', { term: schema.title }];
    const content = ['包体是文件或文本内容，不是字段。', { type: typeLabel(schema) }, ...term];
    return [head, { kind: 'paragraph', content }];
  }
  const list: Block[] =
    schema.type === 'array' ? [{ kind: 'paragraph', content: ['应答是一个数组，每一项的字段：'] }] : [];
  return [head, ...list, ...blocks];
}

/** The text of a successful response without a body. */
function noBodyText(status: number): InlineContent {
  return status >= 300
    ? ['成功时重定向到应答头 ', { code: 'Location' }, ' 所指地址，无应答包体。']
    : ['成功时无应答包体。'];
}

function errorSection(operation: Operation, common: CommonErrors, anchors: Set<string>): Section {
  const { method, errors } = operation;
  const anchor = `${method}-errors`;
  const rows = errors.map((error) => ({
    anchor: uniqueAnchor(`${anchor}-${errorAnchor(error.code)}`, anchors),
    ...errorText(error),
  }));
  const blocks: Block[] = [{ kind: 'errors', rows, common: commonErrorsText(operation, common) }];
  return { kind: 'section', anchor, title: '错误码', blocks };
}

/** An error as pages show it. */
export function errorText({ status, code, description, advice }: ApiError): ErrorText {
  return { ...(status !== undefined && { status }), code, url: codeUrl(code), description, advice };
}

/** The address of a code in the index of errors. */
export const codeUrl = (code: string): string => `${ERRORS_URL}#${errorAnchor(code)}`;

/** The codes that an operation may answer with besides its own: those of every operation of its version. */
function commonErrorsText({ errors, version }: Operation, common: CommonErrors): InlineContent {
  const own = new Set(errors.map(({ code }) => code));
  const others = [...new Set(common[version].map(({ code }) => code))].filter((code) => !own.has(code));
  const few = others.slice(0, 3).map((code): InlineContent => [{ code }]);
  return [
    errors.length ? '还可能返回' : '官方页面未列出专有错误码，可能返回',
    { link: ['公共错误码'], to: `${ERRORS_URL}#common-${version}` },
    ...(few.length ? ['，如 ', ...joinInline(few, '、')] : []),
    '。',
  ];
}
