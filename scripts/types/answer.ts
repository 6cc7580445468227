import type { Operation } from '../catalog/model.ts';
import type { Context } from './context.ts';
import { declareType } from './declare.ts';
import { comment } from './jsdoc.ts';
import type { ConfigField } from './request-config.ts';

/** Declares `WellformedResponse`: what `data` of a successful call is. */
export function answerType(operation: Operation, context: Context): string[] {
  const { body } = operation.response;
  if (!body) return [...comment(['成功时没有应答主体']), 'type WellformedResponse = void;'];
  if (isBinary(operation)) return [...comment(['文件内容']), 'type WellformedResponse = WeChatPay.Client.Buffer;'];
  return declareType('WellformedResponse', body.schema, {
    ...context,
    direction: 'response',
    wire: body.mediaType === 'application/xml' ? 'xml' : 'json',
  });
}

/** What a call has to configure so that the client hands out the answer as `WellformedResponse` says. */
export function answerConfig(operation: Operation): ConfigField[] {
  if (!isBinary(operation)) return [];
  const lines = [...comment(['以二进制接收文件']), "responseType: 'arraybuffer';"];
  return [{ lines, required: true, declarations: [] }];
}

const isBinary = (operation: Operation): boolean => operation.response.body?.mediaType === 'application/pdf';
