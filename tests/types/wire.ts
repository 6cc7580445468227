import { generateKeyPairSync } from 'node:crypto';
import axios, { type AxiosAdapter } from 'axios';
import { Wechatpay } from 'wechatpay-axios-plugin';
import type { OfferedCall } from './offered-calls.ts';

/** The merchant of all examples. */
export const MERCHANT = '1900000109';

/** The request line of a call: method and path as they travel. */
export interface Sent {
  method: string;
  path: string;
}

class Stopped extends Error {}

/** A function that makes a call with the real client and a value for each template, until axios would open a connection. */
export function createSender(): (call: OfferedCall, templateNames: readonly string[]) => Promise<Sent> {
  let sent: Sent = { method: '', path: '' };
  const adapter: AxiosAdapter = (config) => {
    const url = new URL(axios.getUri(config));
    sent = { method: (config.method ?? '').toUpperCase(), path: url.pathname };
    return Promise.reject(new Stopped());
  };
  // A small key: thousands of signatures are made, and none is verified.
  const key = () => generateKeyPairSync('rsa', { modulusLength: 1024 });
  const client = new Wechatpay({
    mchid: MERCHANT,
    serial: 'MERCHANT',
    privateKey: key().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certs: { PLATFORM: key().publicKey },
    secret: 'x'.repeat(32),
    adapter,
  });
  return async (call, templateNames) => {
    const templates = Object.fromEntries(templateNames.map((name) => [name, `value-of-${name}`]));
    await invoke(client, call, templates).catch((error: unknown) => {
      if (!(error instanceof Stopped)) throw error;
    });
    return sent;
  };
}

type Invoke = (...parameters: unknown[]) => Promise<unknown>;

/** The client's chain at run time: every property and every method exists, which its own types don't say. */
interface Node extends Invoke {
  [property: string]: Node;
}

async function invoke(client: Wechatpay, call: OfferedCall, templates: object): Promise<unknown> {
  const root = client as unknown as Node;
  const node =
    'chain' in call.route
      ? (client.chain(call.route.chain) as unknown as Node)
      : call.route.properties.reduce<Node | undefined>((parent, property) => parent?.[property], root);
  const target = call.method === 'call' ? node : node?.[call.method];
  if (!target) throw new Error(`The client has no ${JSON.stringify(call)}.`);
  const merchant = { mch_id: MERCHANT };
  const hasData = !['get', 'delete'].includes(call.method);
  return hasData ? target(merchant, templates) : target({ ...templates, params: merchant });
}
