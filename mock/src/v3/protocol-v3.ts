import type { Answered, Exchange, MockContext, MockResponse } from '../mock-model.ts';
import { signV3 } from '../sign-response.ts';
import { platformKey } from './decrypt-body.ts';
import { errorResponse } from './error-v3.ts';
import { receiveV3 } from './receive-v3.ts';
import { responseV3 } from './response-v3.ts';

/** APIv3: checks signature and schema, then answers as the spec and the business say, signed. */
export async function v3Protocol(exchange: Exchange, double: MockContext): Promise<Answered> {
  const received = await receiveV3(exchange, double);
  if ('status' in received) return { refusal: received, response: errorResponse(received) };
  const outcome = double.business(received, double.now());
  if (outcome?.kind === 'error') {
    const { status = 400, code, message } = outcome;
    const refusal = { status, code, message };
    return { received, refusal, response: signed(errorResponse(refusal), exchange, double) };
  }
  const response = responseV3(exchange, received, outcome, double);
  return { received, response: signed(response, exchange, double) };
}

/** Signed with the key that the request names, else with that of the mode; an empty body too. */
function signed(response: MockResponse, { request }: Exchange, { keys, settings, now }: MockContext): MockResponse {
  const named = platformKey(keys, request.headers['wechatpay-serial'] ?? '');
  const ofMode = settings.keyMode === 'certificate' ? keys.platform.certificate : keys.platform.publicKey;
  return { ...response, headers: { ...response.headers, ...signV3(named ?? ofMode, response.body, now()) } };
}
