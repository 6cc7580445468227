import axios, { type AxiosAdapter, type InternalAxiosRequestConfig } from 'axios';
import type { MockRequest, MockResponse } from '../../../mock/src/mock-model.ts';
import { X509Certificate } from '../node/crypto/certificate.ts';
import { Agent } from '../node/https.ts';
import { Readable } from '../node/stream.ts';

/** Answers a request. */
type Answer = (request: MockRequest) => Promise<MockResponse>;

/** What axios sends with instead of a network: requests go to the mock server in this worker. */
export function createAdapter(answer: Answer): AxiosAdapter {
  return async (config) => {
    const { url, request } = await requestOf(config);
    const response = await inTime(config, answer(request));
    const { status, headers, body, dropConnection } = response;
    if (dropConnection) throw failure('socket hang up', 'ECONNRESET', config);
    const result = {
      ...{ status, statusText: '', headers: new axios.AxiosHeaders(headers), config },
      request: { method: request.method, path: `${url.pathname}${url.search}`, host: url.host },
      data: dataOf(config, body),
    };
    if (!config.validateStatus || config.validateStatus(status)) return result;
    const code = status < 500 ? 'ERR_BAD_REQUEST' : 'ERR_BAD_RESPONSE';
    const message = `Request failed with status code ${status}`;
    throw new axios.AxiosError(message, code, config, result.request, result);
  };
}

const failure = (message: string, code: string, config: InternalAxiosRequestConfig) =>
  new axios.AxiosError(message, code, config);

/** An answer, or the error of a request whose time is over. */
function inTime(config: InternalAxiosRequestConfig, answer: Promise<MockResponse>): Promise<MockResponse> {
  const { timeout = 0 } = config;
  if (!timeout) return answer;
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(failure(`timeout of ${timeout}ms exceeded`, 'ECONNABORTED', config)), timeout);
  });
  return Promise.race([answer, late]);
}

async function requestOf(config: InternalAxiosRequestConfig): Promise<{ url: URL; request: MockRequest }> {
  const url = new URL(axios.getUri(config));
  const { body, type } = await bodyOf(config.data);
  if (type) config.headers.set('Content-Type', type);
  const headers: Record<string, string> = { host: url.host };
  for (const [name, value] of Object.entries(config.headers.toJSON())) headers[name.toLowerCase()] = String(value);
  const method = (config.method ?? 'get').toUpperCase();
  return { url, request: { method, url: `${url.pathname}${url.search}`, headers, body, ...tlsOf(config.httpsAgent) } };
}

/** The certificate that the caller presents. */
function tlsOf(agent: unknown): Pick<MockRequest, 'tls'> {
  if (!(agent instanceof Agent)) return {};
  const { cert } = agent.options;
  return { tls: cert ? { certificate: new X509Certificate(cert).raw } : {} };
}

/** A body as bytes, with the type of its content where it has one of its own. */
async function bodyOf(data: unknown): Promise<{ body: Buffer; type?: string | undefined }> {
  if (data instanceof FormData) {
    const encoded = new Response(data);
    const type = encoded.headers.get('content-type') ?? undefined;
    return { body: Buffer.from(await encoded.arrayBuffer()), type };
  }
  if (data === undefined || data === null) return { body: Buffer.alloc(0) };
  if (isForm(data)) return { body: Buffer.from(data.getBuffer()), type: data.getHeaders()['content-type'] };
  return { body: data instanceof Uint8Array ? Buffer.from(data) : Buffer.from(String(data)) };
}

/** A form of the client's own. */
interface ClientForm {
  getBuffer(): Uint8Array;
  getHeaders(): Record<string, string>;
}

const isForm = (data: unknown): data is ClientForm =>
  typeof data === 'object' && data !== null && 'getBuffer' in data && 'getHeaders' in data;

function dataOf({ responseType }: InternalAxiosRequestConfig, body: Buffer): unknown {
  if (responseType === 'arraybuffer') return body;
  return responseType === 'stream' ? new Readable(body) : body.toString().replace(/^\uFEFF/, '');
}
