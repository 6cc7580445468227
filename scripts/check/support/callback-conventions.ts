import type { Webhook } from '../../spec/catalog-model.ts';
import { child, entries } from '../../spec/load/yaml.ts';
import { webhookPageFile } from '../../spec/locations.ts';
import type { CheckContext } from '../define-rule.ts';
import { keywordPlace } from './keyword-place.ts';
import { operationPart, placeOfKey } from './spec-places.ts';

/** Headers without which nobody can verify a callback of APIv3. */
const SIGNED_BY = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Signature', 'Wechatpay-Serial'];
/** Statuses by which a merchant asks for a callback again. */
const REFUSAL = /^(?:[45]..|default)$/;

/** The seconds for an answer as a page tells them: 须在 3 秒内应答, 应答超过 3 秒. */
const TOLD_SECONDS = /(\d+) ?秒(?:之)?内应答|应答超过 ?(\d+) ?秒/g;
/** What a page says of a callback that comes once. */
const TOLD_ONCE = /不会?重[发试]|不会再发/;

/** What its page tells of a callback's times is what the spec has: the seconds for an answer, and whether it comes again. */
export function checkTimes({ name, replyWithin, retryDelays, source }: Webhook, { pages, report }: CheckContext): void {
  const file = webhookPageFile(name);
  for (const [index, text] of (pages().get(file)?.lines ?? []).entries()) {
    for (const [words, within, over] of text.matchAll(TOLD_SECONDS))
      if (Number(within ?? over) !== replyWithin) {
        const message = `The page says ${words}, and the spec ${replyWithin} seconds.`;
        report({ file, line: index + 1 }, message, `Correct it, or x-reply-within in ${source.file}.`);
      }
    if (TOLD_ONCE.test(text) && retryDelays.length > 0)
      report(
        { file, line: index + 1 },
        'The page says that the callback comes once, and the spec has times at which it comes again.',
        `Correct it, or write in ${source.file}: x-retry-delays: []`,
      );
  }
}

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
