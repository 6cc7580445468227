import type { Schema } from '../../../scripts/spec/catalog-model.ts';
import type { Exchange, HandledRequest, MockContext, Protocol } from '../mock-model.ts';
import { errorV2 } from './error-v2.ts';
import { receiveV2 } from './receive-v2.ts';
import { responseV2 } from './response-v2.ts';
import { createRequestSchemas } from './values-v2.ts';

/** APIv2: checks XML, certificate, signature and fields, then answers as the spec and the order state say, signed. */
export function createProtocolV2(): Protocol {
  const schemas = createRequestSchemas();
  return (exchange, context) => answerExchange(exchange, context, schemas(exchange.operation));
}

async function answerExchange(exchange: Exchange, context: MockContext, schema: Schema): Promise<HandledRequest> {
  const received = await receiveV2(exchange, context, schema);
  if ('status' in received) return { error: received, response: errorV2(received, exchange.operation) };
  const outcome = context.handleState(received);
  if (outcome?.kind === 'error') {
    const error = { status: 200, code: outcome.code, message: outcome.message };
    return { received, error: error, response: errorV2(error, exchange.operation) };
  }
  return { received, response: responseV2(received, outcome, context) };
}
