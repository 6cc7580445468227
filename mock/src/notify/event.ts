import { randomBytes, randomUUID } from 'node:crypto';
import { signOf, signTypeOf } from '../../../scripts/client/signature-v2.ts';
import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import { bodySample, type Fields, resourceSample } from '../../../scripts/reference/samples/webhook-sample.ts';
import type { Webhook } from '../../../scripts/spec/catalog-model.ts';
import { encryptEcb, encryptGcm } from '../encryption.ts';
import { renderXml } from '../v2/xml.ts';
import type { Event, SenderKeys } from './notify-model.ts';
import { setFields } from './set-fields.ts';

/** Makes a notification from the spec, with `settings` (`name=value`) as overrides, encrypted with the keys. */
export function createEvent(
  webhook: Webhook,
  keys: SenderKeys,
  { now, settings = [] }: { now: number; settings?: readonly string[] },
): Event {
  const sample = resourceSample(
    webhook,
    settings.map((setting) => setting.split(/[.=]/)[0] ?? ''),
  );
  const resource = sample && setFields(sample, settings);
  const body = sample ? bodySample(webhook) : setFields(bodySample(webhook), settings);
  const text =
    webhook.version === 'v3' ? bodyV3(webhook, body, resource ?? {}, keys, now) : bodyV2(body, resource, webhook, keys);
  return { webhook, id: randomUUID(), body: Buffer.from(text) };
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
