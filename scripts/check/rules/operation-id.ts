import type { Problem } from '../../lib/problem.ts';
import { type Cursor, child, sourceOf, text } from '../../spec/load/yaml.ts';
import { operationId, webhookId } from '../../spec/locations.ts';
import type { Rule } from '../rule.ts';

/** Each operationId is the client's chain to the operation, `v3.pay.transactions.jsapi.post`, or the name of a callback. */
export const operationIdRule: Rule = {
  id: 'operation-id',
  group: 'spec',
  check({ catalog, cursors }) {
    const problems = [
      ...catalog.operations.flatMap(({ name, method, source }) =>
        compare(operationId(name, method), partOf(cursors.get(source.file), method)),
      ),
      ...catalog.webhooks.flatMap(({ name, source }) =>
        compare(webhookId(name), partOf(cursors.get(source.file), 'post')),
      ),
    ];
    return { problems, checked: { operations: catalog.operations.length } };
  },
};

const partOf = (file: Cursor | undefined, method: string): Cursor | undefined => file && child(file, method);

function compare(wanted: string, operation: Cursor | undefined): Problem[] {
  const place = operation && child(operation, 'operationId');
  const found = operation && text(operation, 'operationId');
  if (!place || !found || found === wanted) return []; // an absent one is a problem of spec-shape
  const message = `The operationId is "${found}".`;
  return [{ rule: 'operation-id', ...sourceOf(place), message, fix: `Write: operationId: ${wanted}` }];
}
