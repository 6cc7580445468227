import { responseKind } from '../../../scripts/client/response-kind.ts';
import type { NumberedKey } from '../keys.ts';
import type { Exchange, HandledRequest, MockContext, MockResponse, ValidRequest } from '../mock-model.ts';
import { signV3 } from '../sign-response.ts';
import { CERTIFICATES } from './certificates.ts';
import { platformKey } from './decrypt-body.ts';
import { errorResponse } from './error-v3.ts';
import { receiveV3 } from './receive-v3.ts';
import { responseV3 } from './response-v3.ts';

/** APIv3: checks signature and schema, then answers as the spec and the order state say, signed. */
export async function protocolV3(exchange: Exchange, context: MockContext): Promise<HandledRequest> {
  const { result, ...receipt } = await receiveV3(exchange, context);
  if ('status' in result) return { ...receipt, error: result, response: errorResponse(result) };
  return { ...receipt, ...answerV3(result, exchange, context) };
}

function answerV3(received: ValidRequest, exchange: Exchange, context: MockContext): HandledRequest {
  const outcome = context.handleState(received);
  if (outcome?.kind === 'error') {
    const { status = 400, code, message } = outcome;
    const error = { status, code, message };
    return { received, error, response: signed(errorResponse(error), exchange, context) };
  }
  const response = responseV3(exchange, received, outcome, context);
  // Files come without a signature; their digest is in the answer that leads to them.
  const isFile = ['text', 'binary'].includes(responseKind(exchange.operation));
  return { received, response: isFile ? response : signed(response, exchange, context) };
}

/** An answer with its signature, of an empty body too. */
function signed(response: MockResponse, exchange: Exchange, context: MockContext): MockResponse {
  const headers = signV3(signingKey(exchange, context), response.body, context.now(), exchange.operation.scheme);
  return { ...response, headers: { ...response.headers, ...headers } };
}

/**
 * The key that the request names, else that of the mode. In the mode `auto` a client that has downloaded the platform
 * certificate is one that verifies with it; the client is known by its User-Agent. The download itself is signed with
 * the certificate that it contains, but in the mode `public-key`, whose clients know no certificate.
 */
function signingKey(
  { operation, request }: Exchange,
  { keys, settings, certificateClients }: MockContext,
): NumberedKey {
  const { certificate, publicKey } = keys.platform;
  const client = request.headers['user-agent'] ?? '';
  if (CERTIFICATES.test(operation.path) && settings.keyMode !== 'public-key') {
    certificateClients.add(client);
    return certificate;
  }
  const named = platformKey(keys, request.headers['wechatpay-serial'] ?? '');
  if (named) return named;
  const { keyMode } = settings;
  return keyMode === 'certificate' || (keyMode === 'auto' && certificateClients.has(client)) ? certificate : publicKey;
}
