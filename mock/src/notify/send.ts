import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { text } from 'node:stream/consumers';
import type { Webhook } from '../../../scripts/spec/catalog-model.ts';
import { namedHeaders } from '../header-names.ts';
import { evaluateReply } from './evaluate-reply.ts';
import type { Delivery, NotifyResponse } from './notify-model.ts';

/** How long WeChat Pay waits for an answer. */
const TIMEOUT_MS = 5000;

/** Brings a notification to a merchant, over HTTP or otherwise. */
export type Send = typeof send;

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
    const response = await post(url, { headers, body }, stop ? AbortSignal.any([limit, stop]) : limit);
    const { statusCode: status = 0 } = response;
    const reply = await text(response);
    const error = evaluateReply(webhook, { status, headers: headersOf(response), body: reply });
    return { status, body: reply, milliseconds: took(), ...(error && { error }) };
  } catch (cause) {
    const error = limit.aborted ? `no answer within ${TIMEOUT_MS / 1000} s` : causeOf(cause);
    return { body: '', milliseconds: took(), error };
  }
}

/** Sends with the names of headers as WeChat Pay writes them, which `fetch` would not; redirects are not followed. */
function post(url: URL, { headers, body }: Delivery, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const length = { 'content-length': String(body.length) };
    const options = { method: 'POST', headers: namedHeaders({ ...headers, ...length }), signal, agent: false };
    request(url, options, resolve).on('error', reject).end(body);
  });
}

const headersOf = ({ headersDistinct }: IncomingMessage): Headers =>
  new Headers(
    Object.entries(headersDistinct).flatMap(([name, values = []]) =>
      values.map((each): [string, string] => [name, each]),
    ),
  );

/** The message of an error; of the addresses of a name that all refused, the first. */
function causeOf(error: unknown): string {
  const cause: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
