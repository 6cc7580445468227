import { createSign } from 'node:crypto';
import type { AxiosAdapter, InternalAxiosRequestConfig } from 'axios';
import { Hash, Transformer } from 'wechatpay-axios-plugin';
import type { Operation } from '../../scripts/catalog/model.ts';
import { answerKind } from '../../scripts/types/answer-kind.ts';
import type { Keys } from './keys.ts';
import { FILE, sampleOf } from './sample.ts';

/** One request that the double received. */
export interface Received {
  operation: Operation;
  url: URL;
}

/** An axios adapter that answers as the spec says, signed by its own keys, and notes what it was asked. */
export function createDouble(operations: Operation[], keys: Keys): { adapter: AxiosAdapter; received: Received[] } {
  const received: Received[] = [];
  const adapter: AxiosAdapter = async (config) => {
    const url = new URL(config.url ?? '', config.baseURL);
    for (const [name, value] of Object.entries(config.params ?? {})) url.searchParams.set(name, String(value));
    const operation = operations.find((candidate) => matches(candidate, config, url));
    if (!operation) throw new Error(`No operation has ${config.method} ${url.pathname}`);
    received.push({ operation, url });
    const body = bodyOf(operation, keys);
    return {
      data: receive(body, config),
      status: operation.response.status,
      statusText: '',
      headers: headersOf(body, keys),
      config,
    };
  };
  return { adapter, received };
}

/** A path that is wholly literal wins over one with templates, since the catalogue is sorted by neither. */
function matches(operation: Operation, { method }: InternalAxiosRequestConfig, { pathname }: URL): boolean {
  const pattern = operation.path.replace(/[.$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/{}]+');
  return operation.method === method?.toLowerCase() && new RegExp(`^${pattern}$`).test(pathname);
}

function bodyOf(operation: Operation, keys: Keys): Buffer {
  const kind = answerKind(operation);
  const { body } = operation.response;
  if (!body || kind === 'none' || kind === 'redirect') return Buffer.from('');
  if (kind === 'raw' || kind === 'text' || kind === 'binary') return FILE;
  const sample = sampleOf('data', body.schema, keys);
  if (kind === 'json')
    return Buffer.from(JSON.stringify(operation.version === 'v2' ? { ...toRecord(sample), retcode: 0 } : sample));
  return Buffer.from(signedXml(toRecord(sample), keys));
}

function signedXml(sample: Record<string, unknown>, keys: Keys): string {
  const { sign: _, ...rest } = sample;
  const parsed = Transformer.toObject.call({}, Transformer.toXml.call({}, rest));
  return Transformer.toXml.call({}, { ...rest, sign: Hash.sign('MD5', toRecord(parsed), keys.apiv2Key) });
}

const toRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

const receive = (body: Buffer, { responseType }: InternalAxiosRequestConfig): unknown =>
  responseType === 'arraybuffer' ? body : body.toString();

function headersOf(body: Buffer, { platformPrivate, publicKeyId }: Keys): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const message = `${timestamp}\nnonce\n${body.toString()}\n`;
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': 'nonce',
    'Wechatpay-Serial': publicKeyId,
    'Wechatpay-Signature': createSign('sha256WithRSAEncryption').update(message).sign(platformPrivate, 'base64'),
    location: 'https://example.com/pay/authorized?code=1',
  };
}
