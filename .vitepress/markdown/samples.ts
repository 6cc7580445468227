import type { Operation } from '../../scripts/catalog/model.ts';
import { messageText } from '../../scripts/samples/message.ts';
import { requestSample } from '../../scripts/samples/request.ts';
import { responseSample } from '../../scripts/samples/response.ts';
import { renderSample } from './sample.ts';

/** Renders the request and the answer of an operation as they are on the wire, and what is signed. */
export function renderSamples(operation: Operation, server: string): { request: string; response: string } {
  const request = requestSample(operation, server);
  const samples = [renderSample('请求报文示例', messageText(request)), renderSample('待签名串', request.toSign)];
  const response = renderSample('应答报文示例', messageText(responseSample(operation, request)));
  return { request: samples.join(''), response };
}
