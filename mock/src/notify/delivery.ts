import { randomBytes } from 'node:crypto';
import { allProperties } from '../../../scripts/spec/traverse.ts';
import { signV3 } from '../sign-response.ts';
import type { DeliveryFault } from './delivery-faults.ts';
import type { Delivery, Event, SenderKeys } from './notify-model.ts';

/** Faults that APIv2 can have: it signs neither a time nor the number of a key. */
export const DELIVERY_FAULTS_V2: readonly DeliveryFault[] = ['body', 'signature', 'key'];

/** How far beyond the five minutes that are allowed an old notification lies. */
const EXPIRED_BY_MS = 6 * 60_000;

/** Why a webhook can't have a fault, or undefined when it can. */
export function whyFaultImpossible(
  { version, resource, body }: Event['webhook'],
  fault: DeliveryFault,
): string | undefined {
  if (version === 'v3') return undefined;
  if (!DELIVERY_FAULTS_V2.includes(fault)) return `APIv2 notifications have no ${fault} that could be wrong.`;
  const isSigned = allProperties(body.schema).some(({ name }) => name === 'sign');
  if (fault === 'key' || isSigned) return undefined;
  return `This notification is not signed, and ${resource?.from ?? 'its body'} has no check of its own: try --break key.`;
}

/** Keys of someone else: what they encrypt or sign must not be accepted. */
export function foreignKeys(keys: SenderKeys): SenderKeys {
  return { ...keys, apiv2Key: randomBytes(16).toString('hex'), apiv3Key: randomBytes(16).toString('hex') };
}

/** The request that brings an event, signed now, with at most one fault in it. */
export function createDelivery(event: Event, keys: SenderKeys, now: number, fault?: DeliveryFault): Delivery {
  const time = fault === 'timestamp' ? now - EXPIRED_BY_MS : now;
  const delivery = event.webhook.version === 'v3' ? deliveryV3(event, keys, time) : deliveryV2(event);
  if (fault === 'body') return { ...delivery, body: changeDigit(delivery.body) };
  if (event.webhook.version === 'v2') return fault === 'signature' ? changeSign(delivery) : delivery;
  return { ...delivery, headers: { ...delivery.headers, ...faultyHeaders(delivery.headers, fault) } };
}

function deliveryV3({ id, body }: Event, keys: SenderKeys, now: number): Delivery {
  const headers = { 'content-type': 'application/json', 'request-id': id, ...signV3(keys.platform, body, now) };
  return { headers, body };
}

const deliveryV2 = ({ id, body }: Event): Delivery => ({
  headers: { 'content-type': 'text/xml', 'request-id': id },
  body,
});

function faultyHeaders(headers: Record<string, string>, fault: DeliveryFault | undefined): Record<string, string> {
  const signature = headers['wechatpay-signature'] ?? '';
  if (fault === 'serial') return { 'wechatpay-serial': 'PUB_KEY_ID_0000000000000000000000000000000' };
  if (fault === 'signature') return { 'wechatpay-signature': otherStart(signature) };
  // WeChat Pay now and then sends such ones, to see whether a merchant verifies.
  return fault === 'probe' ? { 'wechatpay-signature': `WECHATPAY/SIGNTEST/${signature}` } : {};
}

/** Another digit in the place of one that is signed: still JSON or XML, but not what was sent. */
function changeDigit(body: Buffer): Buffer {
  const text = body.toString();
  const place = text.startsWith('<') ? text.search(/\d(?:\]\]>)?<\//) : text.search(/\d(?=\D*$)/);
  const digit = String((Number(text.charAt(place)) + 1) % 10);
  return Buffer.from(text.slice(0, place) + digit + text.slice(place + 1));
}

function changeSign({ headers, body }: Delivery): Delivery {
  const sign = /<sign>(?:<!\[CDATA\[)?(\w+)/.exec(body.toString())?.[1] ?? '';
  return { headers, body: Buffer.from(body.toString().replace(sign, otherStart(sign))) };
}

const otherStart = (text: string): string => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
