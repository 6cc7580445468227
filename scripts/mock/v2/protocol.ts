import type { Schema } from '../../catalog/model.ts';
import type { Double, Exchange, Protocol, Reply } from '../model.ts';
import { answerV2 } from './answer.ts';
import { errorV2 } from './error.ts';
import { receiveV2 } from './receive.ts';
import { createRequestSchemas } from './values.ts';

/** APIv2: checks XML, certificate, signature and fields, then answers as the spec and the business say, signed. */
export function createV2Protocol(): Protocol {
  const schemas = createRequestSchemas();
  return (exchange, double) => answerExchange(exchange, double, schemas(exchange.operation));
}

async function answerExchange(exchange: Exchange, double: Double, schema: Schema): Promise<Reply> {
  const received = await receiveV2(exchange, double, schema);
  if ('status' in received) return { refusal: received, response: errorV2(received, exchange.operation) };
  const outcome = double.business(received, double.now());
  if (outcome?.kind === 'error') {
    const refusal = { status: 200, code: outcome.code, message: outcome.message };
    return { received, refusal, response: errorV2(refusal, exchange.operation) };
  }
  return { received, response: answerV2(received, outcome?.fields ?? {}, double) };
}
