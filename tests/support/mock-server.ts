import { createHash, createSign, randomBytes } from 'node:crypto';
import { createMockContext, type MockContextOptions } from '../../mock/src/handle-request.ts';
import { createKeys, type Keys } from '../../mock/src/keys.ts';
import type { MockContext, Observation } from '../../mock/src/mock-model.ts';
import { type MockServer, type ServerOptions, startServer } from '../../mock/src/server.ts';
import { type Catalog, SCHEMES } from '../../scripts/spec/catalog-model.ts';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';

/** A running mock server, and what a test needs to talk to it. */
export interface Mock extends MockServer {
  catalog: Catalog;
  keys: Keys;
  observed: Observation[];
  control: MockContext['control'];
}

/** The keys that a client has: its own, and that of WeChat Pay to encrypt with. */
export interface ClientKeys {
  merchant: Pick<Keys['merchant'], 'mchid' | 'serial' | 'privateKey'>;
  brand: Pick<Keys['brand'], 'id' | 'serial' | 'privateKey'>;
  platform: { publicKey: Pick<Keys['platform']['publicKey'], 'serial' | 'publicKey'> };
}

const made: { keys?: Promise<Keys> } = {};

/** The parts that all mock servers of a worker share: the catalog and the keys. */
export async function prepareMock(): Promise<Pick<Mock, 'catalog' | 'keys'>> {
  made.keys ??= createKeys();
  const [{ catalog }, keys] = await Promise.all([projectSpec(), made.keys]);
  return { catalog, keys };
}

/** Starts a mock server on free ports. */
export async function startMock(
  prepared: Pick<Mock, 'catalog' | 'keys'>,
  parts: Partial<MockContextOptions> = {},
  options: ServerOptions = {},
): Promise<Mock> {
  const observed: Observation[] = [];
  const context = createMockContext({ ...prepared, ...parts, observe: (observation) => observed.push(observation) });
  return { ...prepared, ...(await startServer(context, options)), observed, control: context.control };
}

/** A request of APIv3. Whatever is not given is right. */
export interface Call {
  method?: string;
  path: string;
  /** Data to send as JSON, or the text itself. */
  body?: unknown;
  headers?: Record<string, string>;
  /** The brand signs, not the merchant. */
  brand?: boolean;
  mchid?: string;
  serial?: string;
  timestamp?: number;
  nonce?: string;
  /** The signed text, when it is not the body. */
  signed?: string;
  /** Changes the fields of `Authorization` after the request was signed. */
  tamper?: (fields: Record<string, string>) => Record<string, string>;
  scheme?: string;
}

/** A response: `json` when its body is JSON. */
export interface Answer {
  status: number;
  headers: Headers;
  data: Buffer;
  json: unknown;
}

/** Signs and sends a request. */
export async function send(mock: Mock, call: Call): Promise<Answer> {
  const { body, path } = call;
  const text = typeof body === 'string' || body instanceof Uint8Array ? body : body && JSON.stringify(body);
  const method = call.method ?? (body === undefined ? 'GET' : 'POST');
  const signed = call.signed ?? (typeof text === 'string' ? text : '');
  const response = await fetch(`${mock.url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      authorization: authorization(mock.keys, { ...call, method }, signed),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...call.headers,
    },
    ...(typeof text === 'string' ? { body: text } : text instanceof Uint8Array ? { body: new Uint8Array(text) } : {}),
  });
  const data = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, data, json: parse(data.toString()) };
}

/** The value of `Authorization`. */
export function authorization(
  { merchant, brand }: Pick<ClientKeys, 'merchant' | 'brand'>,
  call: Call & { method: string },
  signed: string,
): string {
  const signer = call.brand ? brand : merchant;
  const timestamp = String(call.timestamp ?? Math.floor(Date.now() / 1000));
  const nonce = call.nonce ?? randomBytes(16).toString('hex');
  const message = [call.method, call.path, timestamp, nonce, signed, ''].join('\n');
  const signature = createSign('sha256').update(message).sign(signer.privateKey, 'base64');
  const fields = {
    ...(call.brand ? { brand_id: brand.id } : { mchid: call.mchid ?? merchant.mchid }),
    nonce_str: nonce,
    signature,
    timestamp,
    serial_no: call.serial ?? signer.serial,
  };
  const sent = Object.entries(call.tamper?.(fields) ?? fields).map(([name, value]) => `${name}="${value}"`);
  return `${call.scheme ?? SCHEMES[call.brand ? 1 : 0]} ${sent.join(',')}`;
}

/** A form of a file and its `meta`, as the uploads take it. */
export function form(
  file: Buffer,
  meta: object = digestOf(file),
): { body: Uint8Array; headers: Record<string, string>; signed: string } {
  const json = JSON.stringify(meta);
  const part = (head: string, data: string | Buffer) => [
    `--edge\r\nContent-Disposition: form-data; ${head}\r\n\r\n`,
    data,
    '\r\n',
  ];
  const chunks = [
    ...part('name="meta"', json),
    ...part('name="file"; filename="shop.png"\r\nContent-Type: image/png', file),
    '--edge--\r\n',
  ];
  return {
    body: Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))),
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    signed: json,
  };
}

const digestOf = (file: Buffer) => ({ filename: 'shop.png', sha256: createHash('sha256').update(file).digest('hex') });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
