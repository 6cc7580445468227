import { responseKind } from '../../client/response-kind.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { type ConfigField, requiredField } from './config-field.ts';
import { declareType } from './declare-type.ts';
import { comment } from './jsdoc.ts';
import { bodyFormat, type Context } from './types-context.ts';

/** Declares the type of `data` of a successful call, `WellformedResponse`, and the type of a failure that arrives as text. */
export function responseTypes(operation: Operation, context: Context): string[] {
  const { note: _, ...rest } = context;
  const failures = (operation.response.others ?? []).filter(({ schema }) => schema.type === 'object');
  return [
    ...successType(operation, context),
    ...failures.flatMap(({ schema, mediaType }) =>
      declareType(
        'FailedResponse',
        schema,
        { ...rest, direction: 'response', wire: bodyFormat(mediaType) },
        '失败时的原文，解析后的内容',
      ),
    ),
  ];
}

function successType(operation: Operation, context: Context): string[] {
  const { body } = operation.response;
  const kind = responseKind(operation);
  if (kind === 'redirect') return alias('跳转没有应答主体，目标地址在应答头 `location`', 'string');
  if (!body || kind === 'none') return alias('成功时没有应答主体', 'void');
  if (kind === 'raw') return alias('原文；失败时是 XML，客户端不解析、不验签', 'string');
  if (kind === 'text') return alias('文件的文本', 'string');
  if (kind === 'binary') return alias('文件内容', 'WeChatPay.Client.Buffer');
  const { note: _, ...rest } = context;
  return declareType('WellformedResponse', body.schema, { ...rest, direction: 'response', wire: kind });
}

const alias = (description: string, type: string): string[] => [
  ...comment([description]),
  `type WellformedResponse = ${type};`,
];

/** Configuration that every call needs so that the client returns the response. */
export function responseConfig(operation: Operation): ConfigField[] {
  if (responseKind(operation) !== 'redirect') return [];
  return [
    requiredField('不跟随跳转', 'maxRedirects: 0'),
    requiredField('把跳转视为成功', 'validateStatus: (status: number) => boolean'),
    requiredField('跳转没有 XML 主体，原样返回', 'transformResponse: WeChatPay.Client.Untouched<string>'),
  ];
}

/** One way to receive an answer: what the configuration needs besides, and the type of `data`. */
export interface ResponseOverload {
  config: string;
  data: string;
}

const DATA = { Text: 'string', Buffer: 'WeChatPay.Client.Buffer', Stream: 'WeChatPay.Client.Readable' } as const;

/** The ways to receive a file, one signature each; undefined for an answer that is no file. */
export function responseOverloads(operation: Operation): ResponseOverload[] | undefined {
  const kind = responseKind(operation);
  if (kind !== 'text' && kind !== 'binary' && kind !== 'raw') return undefined;
  const forms = kind === 'binary' ? (['Buffer', 'Stream'] as const) : (['Text', 'Buffer', 'Stream'] as const);
  const prefix = kind === 'raw' ? 'Raw' : 'As';
  return forms.map((form) => ({ config: `WeChatPay.Client.${prefix}${form}`, data: DATA[form] }));
}
