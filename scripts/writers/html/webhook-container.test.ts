import { beforeAll, describe, expect, test } from 'vitest';
import { formatSchedule } from '../../reference/retry-schedule.ts';
import { nestedProperties } from '../../reference/schema-shape.ts';
import type { Property, Schema, Webhook } from '../../spec/catalog-model.ts';
import { webhookPageFile } from '../../spec/locations.ts';
import { projectPages } from './project-pages.fixture.ts';

let webhooks: Webhook[] = [];
let render: (page: string) => string = () => '';
beforeAll(async () => {
  const pages = await projectPages();
  ({ webhooks } = pages.input.catalog);
  render = pages.render;
});

const find = (name: string): Webhook => {
  const webhook = webhooks.find((candidate) => candidate.name === name);
  if (!webhook) throw new Error(`There is no webhook ${name}.`);
  return webhook;
};
const pageOf = (name: string): string => render(webhookPageFile(find(name).name)).replaceAll('&quot;', '"');

/** The ids of a message: of several shapes, those of each, below the section of the shape. */
const messageIds = (schema: Schema | undefined, prefix: string): string[] =>
  schema?.variants?.flatMap((variant) => [
    `${prefix}-${variant.component}`,
    ...idsOf(nestedProperties(variant), `${prefix}-${variant.component}`),
  ]) ?? idsOf(schema ? nestedProperties(schema) : [], prefix);

/** The ids that the rows of a table have, however deep. */
function idsOf(properties: readonly Property[], prefix: string): string[] {
  return properties.flatMap(({ name, schema }) => {
    const id = `${prefix}-${name}`.replace(/[^\w-]+/g, '_');
    return [id, ...idsOf(nestedProperties(schema), id)];
  });
}

describe('pages of callbacks', () => {
  test('have a row for every field of the notification, of its plain text, and of the response', () => {
    let fields = 0;
    for (const webhook of webhooks) {
      const html = render(webhookPageFile(webhook.name));
      const { body, headers, resource, reply } = webhook;
      const ids = [
        ...headers.map(({ name }) => `headers-${name}`),
        ...idsOf(nestedProperties(body.schema), 'body'),
        ...messageIds(resource?.schema, 'resource'),
        ...idsOf(reply.body ? nestedProperties(reply.body.schema) : [], 'reply'),
      ];
      const absent = ids.filter((id) => !html.includes(`id="${id}"`));
      expect(absent, webhook.name).toEqual([]);
      fields += ids.length;
    }
    expect(webhooks.length).toBeGreaterThan(100);
    expect(fields).toBeGreaterThan(3000);
  });

  test('describe verification and decryption of the notification', () => {
    const v3 = pageOf('v3/transaction/success');
    expect(v3).toContain('<code>TRANSACTION.SUCCESS</code>');
    expect(v3).toContain('SHA256-RSA2048');
    expect(v3).toContain('<code>resource.ciphertext</code> 用 APIv3 密钥，AEAD_AES_256_GCM');
    const refund = pageOf('v2/refund-processed');
    expect(refund).toContain('<code>req_info</code> 用 APIv2 密钥的 MD5 值，AES-256-ECB');
    expect(refund).toContain('无签名');
    expect(pageOf('v2/transaction-success')).toContain('<dt>解密</dt><dd>明文</dd>');
  });

  test('show the body and its plain text on the wire', () => {
    expect(pageOf('v3/refund/success')).toContain('"refund_status": "SUCCESS"');
    expect(pageOf('v2/refund-processed')).toMatch(/<code>&lt;root&gt;[\s\S]*?&lt;\/root&gt;<\/code>/);
    expect(pageOf('v2/check/success')).toMatch(/<code>&lt;xml&gt;[\s\S]*?&lt;event_ciphertext&gt;/);
  });

  test('describe the response, and the schedule of retries', () => {
    for (const { name, retryDelays, replyWithin } of webhooks) {
      const html = render(webhookPageFile(name));
      const sent = retryDelays.length ? formatSchedule(retryDelays) : '不会重发';
      expect(html, name).toContain(sent);
      expect(html, name).toContain(`须在 ${replyWithin} 秒内应答`);
    }
    expect(pageOf('v3/transaction/success')).toContain('HTTP 200 或 204');
    expect(pageOf('v2/refund-processed')).toContain('id="reply-return_code"');
    expect(pageOf('v3/cross_border_pay/push_order_info')).toContain('id="reply-prepay_id"');
    expect(pageOf('v3/cross_border_pay/push_order_info')).toContain('id="reply-Authorization"');
  });

  test('are all on the list, each a link', () => {
    const html = render('docs/webhook/index.md');
    for (const { name, event } of webhooks) {
      expect(html).toContain(`href="/webhook/${name}"`);
      expect(html).toContain(`<code>${event}</code>`);
    }
  });
});
