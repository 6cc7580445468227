import { sampleOf } from '../../samples/sample.ts';
import type { Double, Exchange, MockResponse, Received } from '../model.ts';
import { sealFor } from '../seal.ts';
import { signV3 } from '../sign.ts';

/** The success answer of an operation, made from its schema and signed. */
export function answerV3({ operation }: Exchange, _received: Received, double: Double): MockResponse {
  const { body: shape, status } = operation.response;
  const value = shape && sampleOf(shape.schema, { seal: sealFor(double.keys) });
  const body = Buffer.from(value === undefined ? '' : JSON.stringify(value));
  return {
    status,
    headers: {
      ...(shape && { 'content-type': 'application/json; charset=utf-8' }),
      ...signV3(double.keys.platform.publicKey, body, double.now()),
    },
    body,
  };
}
