import type { Double, Exchange, Reply } from '../model.ts';
import { answerV3 } from './answer.ts';
import { errorResponse } from './error.ts';
import { receive } from './receive.ts';

/** APIv3: checks signature and schema, then answers as the spec says, signed. */
export function v3Protocol(exchange: Exchange, double: Double): Reply {
  const received = receive(exchange, double);
  if ('status' in received) return { refusal: received, response: errorResponse(received) };
  return { received, response: answerV3(exchange, received, double) };
}
