import type { Webhook } from '../../../scripts/spec/catalog-model.ts';
import { evaluateReply } from './evaluate-reply.ts';
import type { Delivery, NotifyResponse } from './notify-model.ts';

/** How long WeChat Pay waits for an answer. */
const TIMEOUT_MS = 5000;

/** Sends one request and returns the response. Never throws: an unreachable merchant is a result, too. */
export async function send(
  webhook: Webhook,
  url: URL,
  { headers, body }: Delivery,
  stop?: AbortSignal,
): Promise<NotifyResponse> {
  const start = performance.now();
  const took = () => Math.round(performance.now() - start);
  const limit = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: new Uint8Array(body),
      redirect: 'manual', // WeChat Pay follows none.
      signal: stop ? AbortSignal.any([limit, stop]) : limit,
    });
    const text = await response.text();
    const error = evaluateReply(webhook, { status: response.status, headers: response.headers, body: text });
    return { status: response.status, body: text, milliseconds: took(), ...(error && { error }) };
  } catch (cause) {
    const error = limit.aborted ? `no answer within ${TIMEOUT_MS / 1000} s` : causeOf(cause);
    return { body: '', milliseconds: took(), error };
  }
}

/** `fetch failed` says nothing; its cause does. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
