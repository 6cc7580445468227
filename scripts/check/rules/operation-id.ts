import { type Cursor, child, sourceOf, text } from '../../spec/load/yaml.ts';
import { operationId, webhookId } from '../../spec/locations.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { operationPart } from '../support/spec-places.ts';

/** Each operationId is the client's chain to the operation, `v3.pay.transactions.jsapi.post`, or the name of a callback. */
export const operationIdRule = defineRule({
  id: 'operation-id',
  group: 'spec',
  check({ catalog, cursors, report }) {
    for (const { name, method, source } of catalog.operations)
      compare(operationId(name, method), operationPart({ method, source }, cursors), report);
    for (const { name, source } of catalog.webhooks)
      compare(webhookId(name), operationPart({ method: 'post', source }, cursors), report);
    return { checked: { operations: catalog.operations.length } };
  },
});

function compare(wanted: string, operation: Cursor | undefined, report: Report): void {
  const place = operation && child(operation, 'operationId');
  const found = operation && text(operation, 'operationId');
  if (!place || !found || found === wanted) return; // an absent one is a problem of spec-shape
  report(sourceOf(place), `The operationId is "${found}".`, `Write: operationId: ${wanted}`);
}
