import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorResponse } from './mock-model.ts';

/** Status and message of an HTTP-level error, by the error's code. */
const HTTP_ERRORS: Record<string, Pick<ErrorResponse, 'status' | 'message'>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: '请求未在时限内发送完' },
  HPE_HEADER_OVERFLOW: { status: 431, message: '请求头过大' },
  BODY_TOO_LARGE: { status: 413, message: '请求主体超过 2 MB' },
};

/** The error for a request that could not be read. */
export function errorForBrokenRequest(error: Error & { code?: string }): ErrorResponse {
  const known = HTTP_ERRORS[error.code ?? ''] ?? { status: 400, message: error.message };
  return { ...known, code: 'INVALID_REQUEST' };
}

/** How long the rest of a broken request is read: to close a connection with unread bytes takes the answer from its client. */
const LINGER_MS = 2000;

/** Answers a request that is not HTTP or never ends, for which there is no response object, and closes its connection. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Duplex): void {
  // Each further piece of it is a further error.
  if (socket.writableEnded) return;
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, code, message } = errorForBrokenRequest(error);
  const body = JSON.stringify({ code, message });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.once('close', () => clearTimeout(timer));
}
