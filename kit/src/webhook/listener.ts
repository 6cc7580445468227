import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Receive } from './webhook.ts';

/** 请求体的上限，字节 */
const LIMIT = 1_048_576;

/** 请求：框架可能已经读出了原文，放在 `rawBody`（NestJS）或 `body`（express.raw） */
type Incoming = IncomingMessage & {
  rawBody?: Buffer | string | undefined;
  body?: Buffer | string | undefined;
};

/**
 * 把 `Receive` 变成 `(request, response) => …`：node:http、Express 与 NestJS 直接可用，其他框架给它 Node 的请求与应答。
 * 须在解析请求体的中间件之前，或者让它们保留原文
 */
export const listener =
  (receive: Receive) =>
  async (request: Incoming, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request).catch(() => undefined);
    if (body === undefined) {
      response.writeHead(413, { Connection: 'close' }).end();
      return;
    }
    const answer = await receive(request.headers, body);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };

/** 请求体的原文；超过上限时没有。已经被解析、没有留下原文的照样交出，由 `receive` 说明 */
async function bodyOf(
  request: Incoming,
): Promise<Buffer | string | undefined> {
  for (const kept of [request.rawBody, request.body])
    if (Buffer.isBuffer(kept) || typeof kept === 'string') return kept;
  if (request.readableEnded) return request.body ?? '';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > LIMIT) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
