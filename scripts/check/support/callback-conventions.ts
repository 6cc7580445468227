import type { Webhook } from '../../spec/catalog-model.ts';
import { child, entries } from '../../spec/load/yaml.ts';
import type { CheckContext } from '../define-rule.ts';
import { keywordPlace } from './keyword-place.ts';
import { operationPart, placeOfKey } from './spec-places.ts';

/** Headers without which nobody can verify a callback of APIv3. */
const SIGNED_BY = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Signature', 'Wechatpay-Serial'];
/** Statuses by which a merchant asks for a callback again. */
const REFUSAL = /^(?:[45]..|default)$/;

/** A callback of APIv3 comes with the headers that sign it, has JSON inside, and can be refused, so that it comes again. */
export function checkCallback(webhook: Webhook, { cursors, report }: CheckContext): void {
  const { version, headers, resource, source } = webhook;
  const placed = { method: 'post', source };
  const names = headers.map(({ name }) => name);
  // Without any, the file describes no headers at all.
  if (version !== 'v3' || names.length === 0) return;
  const missing = SIGNED_BY.filter((name) => !names.includes(name));
  if (missing.length > 0)
    report(
      placeOfKey(placed, 'parameters', cursors),
      `The callback has no header ${missing.join(', ')}.`,
      'Refer to the parameters of components/parameters/.',
    );
  for (const { name, required, source: place } of headers)
    if (SIGNED_BY.includes(name) && !required)
      report(place, `The header ${name} comes with every callback.`, 'Write: required: true');
  if (resource?.mediaType === 'application/xml')
    report(
      keywordPlace(resource.schema.source, 'contentMediaType', cursors),
      'APIv3 encrypts JSON.',
      'Write: contentMediaType: application/json',
    );
  const part = operationPart(placed, cursors);
  const responses = part && child(part, 'responses');
  if (responses && !entries(responses).some(([status]) => REFUSAL.test(status)))
    report(
      placeOfKey(placed, 'responses', cursors),
      'The callback has no answer by which it is refused.',
      'Add below "responses": 5XX, with a $ref to components/responses/NotificationRejected.yaml.',
    );
}
