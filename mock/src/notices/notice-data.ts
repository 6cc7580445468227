import { isRecord } from '../../../scripts/lib/type-guards.ts';
import { sampleOf } from '../../../scripts/reference/samples/sample.ts';
import type { Schema, Webhook } from '../../../scripts/spec/catalog-model.ts';
import { overlay, without } from '../overlay.ts';
import { shapedAnswer } from '../state/state-handler.ts';
import type { NoticeRule } from './notice-rules.ts';

/** The fields around what is encrypted in a notice of APIv2, which name the merchant. */
export function noticeBody({ body }: Webhook, rule: NoticeRule): Record<string, unknown> {
  return dataOf(body.schema, rule);
}

/** The plain data of a notice: every field of the spec, what the object knows laid over it. */
export function noticeData(webhook: Webhook, rule: NoticeRule): Record<string, unknown> {
  return dataOf(shapeOf(webhook.resource?.schema ?? webhook.body.schema, rule.shape), rule);
}

function dataOf(schema: Schema, rule: NoticeRule): Record<string, unknown> {
  const { fields, without: absent, template } = shapedAnswer(rule, schema);
  const sample = sampleOf(schema, { template });
  const data = overlay(without(sample, absent), fields);
  return isRecord(data) ? data : {};
}

const shapeOf = (schema: Schema, shape: string | undefined): Schema =>
  schema.variants?.find(({ component }) => component === shape) ?? schema;
