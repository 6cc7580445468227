import type { Double, Exchange, MockResponse, Reply } from '../model.ts';
import { signV3 } from '../sign.ts';
import { answerV3 } from './answer.ts';
import { errorResponse } from './error.ts';
import { receive } from './receive.ts';
import { platformKey } from './unseal.ts';

/** APIv3: checks signature and schema, then answers as the spec and the business say, signed. */
export async function v3Protocol(exchange: Exchange, double: Double): Promise<Reply> {
  const received = await receive(exchange, double);
  if ('status' in received) return { refusal: received, response: errorResponse(received) };
  const outcome = double.business(received, double.now());
  if (outcome?.kind === 'error') {
    const { status = 400, code, message } = outcome;
    const refusal = { status, code, message };
    return { received, refusal, response: signed(errorResponse(refusal), exchange, double) };
  }
  const response = answerV3(exchange, received, outcome, double);
  return { received, response: signed(response, exchange, double) };
}

/** Signed with the key that the request names, else with that of the mode; an empty body too. */
function signed(response: MockResponse, { request }: Exchange, { keys, settings, now }: Double): MockResponse {
  const named = platformKey(keys, request.headers['wechatpay-serial'] ?? '');
  const ofMode = settings.keyMode === 'certificate' ? keys.platform.certificate : keys.platform.publicKey;
  return { ...response, headers: { ...response.headers, ...signV3(named ?? ofMode, response.body, now()) } };
}
