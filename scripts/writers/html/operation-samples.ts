import { messageText } from '../../reference/samples/message-text.ts';
import { requestSample } from '../../reference/samples/request-sample.ts';
import { responseSample } from '../../reference/samples/response-sample.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { renderSample } from './sample-block.ts';

/** Renders the request and the answer of an operation as they are on the wire, and what is signed. */
export function renderSamples(operation: Operation, server: string): { request: string; response: string } {
  const request = requestSample(operation, server);
  const samples = [renderSample('请求报文示例', messageText(request)), renderSample('待签名串', request.toSign)];
  const response = renderSample('应答报文示例', messageText(responseSample(operation, request)));
  return { request: samples.join(''), response };
}
