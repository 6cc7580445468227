import type { Operation } from '../spec/catalog-model.ts';
import { operationNamespace, requestTypeName } from '../writers/types/type-names.ts';
import { code, type Entry, object, type Value } from './code-value.ts';
import { printValue, quote } from './print-code.ts';

/**
 * Sends a DELETE that has a body. The client's chain drops the body of such a call (it puts `data: undefined` over
 * the configuration's, `request` in `wechatpay-axios-plugin/lib/decorator.js`), so that axios is called itself:
 * the same instance, which signs and verifies. The path's templates are filled in here, for axios knows none.
 */
export function deleteExpression(operation: Operation, body: Value, config: Entry[]): string {
  const inPath = new Set(operation.parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name));
  const values = new Map(config.filter(([name]) => inPath.has(name)));
  const path = operation.path.slice(1).replace(/\{(\w+)\}/g, (template, name: string) => {
    const value = values.get(name);
    return value?.kind === 'literal' ? String(value.value) : template;
  });
  const types = operationNamespace(operation);
  const type = `${types}.${requestTypeName(operation.request?.mediaType ?? '')}`;
  const data: Entry = ['data', code(`${printValue(body)} satisfies ${type}`)];
  const rest = config.filter(([name]) => !inPath.has(name));
  const answer = operation.response.body ? `<${types}.WellformedResponse>` : '';
  return `wxpay.client.v3.delete${answer}(${quote(path)}, ${printValue(object([data, ...rest]))})`;
}
