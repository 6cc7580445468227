import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import type { Schema } from '../../spec/catalog-model.ts';
import { projectSpec } from '../../spec/project-spec.fixture.ts';
import { createValidator } from '../../spec/validator.ts';
import { shapeSample, webhookSamples } from './webhook-sample.ts';

const { catalog } = await projectSpec();
const validate = createValidator();
const xml = new XMLParser({ parseTagValue: false });

/** XML holds text alone: numbers are read as the schema says, as whoever receives them does. */
function readXml(text: string, { properties }: Schema): unknown {
  const [fields] = Object.values(xml.parse(text)) as [Record<string, unknown>];
  const numbers = properties.filter(({ schema }) => schema.type === 'integer').map(({ name }) => name);
  const booleans = properties.filter(({ schema }) => schema.type === 'boolean').map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (booleans.includes(name)) return [name, value === 'true'];
      return [name, numbers.includes(name) || /_count$/.test(name) ? Number(value) : value];
    }),
  );
}

test.each(catalog.webhooks.map((webhook) => [webhook.name, webhook] as const))(
  'the samples of %s fit',
  (_, webhook) => {
    const { body, resource } = webhookSamples(webhook);
    const read = (text: string, schema: Schema): unknown =>
      webhook.version === 'v3' ? JSON.parse(text) : readXml(text, schema);
    expect(validate(webhook.body.schema, read(body, webhook.body.schema))).toBeUndefined();
    expect(resource === undefined).toBe(webhook.resource === undefined);
    if (webhook.resource && resource !== undefined) {
      expect(validate(webhook.resource.schema, read(resource, webhook.resource.schema))).toBeUndefined();
      expect(Object.keys(read(resource, webhook.resource.schema) ?? {}).length).toBeGreaterThan(1);
    }
  },
);

test.each([
  ['v3/transaction/success', 'SUCCESS', '支付成功'],
  ['v3/transaction/fail', 'PAY_FAIL', '扣款失败'],
  ['v3/transaction/pay_back', 'PAY_BACK', '用户已还清垫付的钱'],
])('a state and its words agree in %s', (name, trade_state, trade_state_description) => {
  const webhook = catalog.webhooks.find((each) => each.name === name);
  const sample = webhook && shapeSample(webhook, 'DirectParkingTransactionNotification');
  expect(sample).toMatchObject({ trade_state, trade_state_description });
});
