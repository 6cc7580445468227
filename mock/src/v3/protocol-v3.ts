import type { Exchange, HandledRequest, MockContext, MockResponse } from '../mock-model.ts';
import { signV3 } from '../sign-response.ts';
import { platformKey } from './decrypt-body.ts';
import { errorResponse } from './error-v3.ts';
import { receiveV3 } from './receive-v3.ts';
import { responseV3 } from './response-v3.ts';

/** APIv3: checks signature and schema, then answers as the spec and the order state say, signed. */
export async function protocolV3(exchange: Exchange, context: MockContext): Promise<HandledRequest> {
  const received = await receiveV3(exchange, context);
  if ('status' in received) return { error: received, response: errorResponse(received) };
  const outcome = context.handleState(received, context.now());
  if (outcome?.kind === 'error') {
    const { status = 400, code, message } = outcome;
    const error = { status, code, message };
    return { received, error: error, response: signed(errorResponse(error), exchange, context) };
  }
  const response = responseV3(exchange, received, outcome, context);
  return { received, response: signed(response, exchange, context) };
}

/** Signed with the key that the request names, else with that of the mode; an empty body too. */
function signed(response: MockResponse, { request }: Exchange, { keys, settings, now }: MockContext): MockResponse {
  const named = platformKey(keys, request.headers['wechatpay-serial'] ?? '');
  const ofMode = settings.keyMode === 'certificate' ? keys.platform.certificate : keys.platform.publicKey;
  return { ...response, headers: { ...response.headers, ...signV3(named ?? ofMode, response.body, now()) } };
}
