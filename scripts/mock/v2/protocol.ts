import type { Double, Exchange, Reply } from '../model.ts';
import { answerV2 } from './answer.ts';
import { errorV2 } from './error.ts';
import { receiveV2 } from './receive.ts';

/** APIv2: checks XML, certificate, signature and fields, then answers as the spec and the business say, signed. */
export async function v2Protocol(exchange: Exchange, double: Double): Promise<Reply> {
  const received = await receiveV2(exchange, double);
  if ('status' in received) return { refusal: received, response: errorV2(received, exchange.operation) };
  const outcome = double.business(received, double.now());
  if (outcome?.kind === 'error') {
    const refusal = { status: 200, code: outcome.code, message: outcome.message };
    return { received, refusal, response: errorV2(refusal, exchange.operation) };
  }
  return { received, response: answerV2(received, outcome?.fields ?? {}, double) };
}
