import { randomBytes, randomUUID } from 'node:crypto';
import { signOf, signTypeOf } from '../../../scripts/client/signature-v2.ts';
import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import {
  bodySample,
  type Fields,
  resourceSample,
  shapeSample,
} from '../../../scripts/reference/samples/webhook-sample.ts';
import type { Webhook } from '../../../scripts/spec/catalog-model.ts';
import { encryptEcb, encryptGcm } from '../encryption.ts';
import { renderXml } from '../v2/xml.ts';
import type { Event, SenderKeys } from './notify-model.ts';
import { setFields } from './set-fields.ts';

/** Options of an event. */
export interface EventOptions {
  /** The time of the event, in milliseconds since 1970. */
  now: number;
  /** Values of fields, `name=value`. */
  settings?: readonly string[];
  /** The shape of the decrypted data, by the name of its component; by default the first, or the one with the fields set. */
  shape?: string;
  /** The plain data itself: the sample is not needed then. */
  data?: Fields;
  /** The fields around what is encrypted; by default their sample. */
  body?: Fields;
}

/** Makes a notification from the spec, encrypted with the keys. Throws an `Error` for a shape or a field it lacks. */
export function createEvent(
  webhook: Webhook,
  keys: SenderKeys,
  { now, settings = [], shape, data, body: around }: EventOptions,
): Event {
  const { body, resource } = data ? givenData(webhook, data, around) : sampleData(webhook, settings, shape);
  const text =
    webhook.version === 'v3' ? bodyV3(webhook, body, resource ?? {}, keys, now) : bodyV2(body, resource, webhook, keys);
  return { webhook, id: randomUUID(), body: Buffer.from(text), data: resource ?? body };
}

/** The fields of a notification as they arrive, and what is encrypted in them. */
interface EventData {
  body: Fields;
  resource: Fields | undefined;
}

const givenData = (webhook: Webhook, data: Fields, body = bodySample(webhook)): EventData =>
  webhook.resource ? { body, resource: data } : { body: data, resource: undefined };

function sampleData(webhook: Webhook, settings: readonly string[], shape: string | undefined): EventData {
  const names = settings.map((setting) => setting.split(/[.=]/)[0] ?? '');
  const sample = shape === undefined ? resourceSample(webhook, names) : sampleOfShape(webhook, shape);
  if (!sample) return { body: setFields(bodySample(webhook), settings), resource: undefined };
  return { body: bodySample(webhook), resource: setFields(sample, settings) };
}

function sampleOfShape(webhook: Webhook, shape: string): Fields {
  const shapes = webhook.resource?.schema.variants?.flatMap(({ component }) => component ?? []) ?? [];
  const name = shapes.find((each) => each.toLowerCase() === shape.toLowerCase());
  const sample = name === undefined ? undefined : shapeSample(webhook, name);
  if (sample) return sample;
  const hint = shapes.length ? `There are: ${shapes.join(', ')}.` : 'It has one shape: leave --shape out.';
  throw new Error(`${webhook.event} has no shape "${shape}". ${hint}`);
}

function bodyV3({ event }: Webhook, body: Fields, resource: Fields, keys: SenderKeys, now: number): string {
  const encrypted = encryptGcm(keys.apiv3Key, JSON.stringify(resource), event.split('.')[0]?.toLowerCase() ?? '');
  const former = typeof body.resource === 'object' ? body.resource : {};
  return JSON.stringify({
    ...body,
    id: randomUUID(),
    create_time: beijingTime(now),
    event_type: event,
    resource: { ...former, ...encrypted },
  });
}

/** APIv2 signs the fields as they travel: after what is secret in them has been encrypted. */
function bodyV2(body: Fields, resource: Fields | undefined, webhook: Webhook, keys: SenderKeys): string {
  const fields = { ...body, nonce_str: randomBytes(16).toString('hex'), ...encryptedFieldsV2(webhook, resource, keys) };
  if (!('sign' in fields)) return renderXml(fields);
  const texts = new Map(Object.entries(fields).map(([name, value]) => [name, String(value)]));
  const asked = new Map([['sign_type', texts.get('algorithm') ?? texts.get('sign_type') ?? '']]);
  return renderXml({ ...fields, sign: signOf(texts, signTypeOf(asked) ?? 'MD5', keys.apiv2Key) });
}

function encryptedFieldsV2({ event, resource: spec }: Webhook, resource: Fields | undefined, keys: SenderKeys): Fields {
  if (!spec || !resource) return {};
  if (spec.encryption === 'apiv2-key') return { [spec.from]: encryptEcb(keys.apiv2Key, asRoot(renderXml(resource))) };
  const { ciphertext, nonce, associated_data } = encryptGcm(keys.apiv3Key, renderXml(resource), 'payscore');
  return {
    event_id: randomUUID(),
    event_type: event,
    event_ciphertext: ciphertext,
    event_nonce: nonce,
    event_associated_data: associated_data,
  };
}

/** The XML inside `req_info` has a root element named `root`. */
const asRoot = (xml: string): string => xml.replace(/^<xml>/, '<root>').replace(/<\/xml>$/, '</root>');
