import { operationId } from '../catalog/name.ts';
import { child, sourceOf } from '../catalog/yaml.ts';
import type { Rule } from './rule.ts';

/** Each operationId is the client's chain to the operation: `v3.pay.transactions.jsapi.post`. */
export const operationIdRule: Rule = {
  id: 'operation-id',
  gate: 'spec',
  check({ catalog, cursors }) {
    const problems = catalog.operations.flatMap(({ id, name, method, source }) => {
      const wanted = operationId(name, method);
      if (id === wanted || id === '') return []; // an absent one is a problem of spec-shape
      const file = cursors.get(source.file);
      const operation = file && child(file, method);
      const place = operation && child(operation, 'operationId');
      return {
        rule: 'operation-id',
        ...(place ? sourceOf(place) : source),
        message: `The operationId is "${id}".`,
        fix: `Write: operationId: ${wanted}`,
      };
    });
    return { problems, looked: { operations: catalog.operations.length } };
  },
};
