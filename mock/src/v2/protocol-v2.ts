import type { Schema } from '../../../scripts/spec/catalog-model.ts';
import type { Answered, Exchange, MockContext, Protocol } from '../mock-model.ts';
import { errorV2 } from './error-v2.ts';
import { receiveV2 } from './receive-v2.ts';
import { responseV2 } from './response-v2.ts';
import { createRequestSchemas } from './values-v2.ts';

/** APIv2: checks XML, certificate, signature and fields, then answers as the spec and the business say, signed. */
export function createV2Protocol(): Protocol {
  const schemas = createRequestSchemas();
  return (exchange, double) => answerExchange(exchange, double, schemas(exchange.operation));
}

async function answerExchange(exchange: Exchange, double: MockContext, schema: Schema): Promise<Answered> {
  const received = await receiveV2(exchange, double, schema);
  if ('status' in received) return { refusal: received, response: errorV2(received, exchange.operation) };
  const outcome = double.business(received, double.now());
  if (outcome?.kind === 'error') {
    const refusal = { status: 200, code: outcome.code, message: outcome.message };
    return { received, refusal, response: errorV2(refusal, exchange.operation) };
  }
  return { received, response: responseV2(received, outcome?.fields ?? {}, double) };
}
