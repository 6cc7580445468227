import { encryptRsa } from '../../mock/src/encryption.ts';
import { sampleOf } from '../../scripts/reference/samples/sample.ts';
import type { Operation, Parameter } from '../../scripts/spec/catalog-model.ts';
import { emptySchema, parametersIn } from '../../scripts/spec/traverse.ts';
import type { Call, ClientKeys } from './mock-server.ts';

/** A request with every field of an APIv3 operation, encrypted where the spec requires it. Forms have their `meta` alone. */
export function callOf(operation: Operation, keys: Pick<ClientKeys, 'platform'>): Call & { method: string } {
  const path = valuesIn(operation, 'path');
  const query = Object.entries(valuesIn(operation, 'query')).flatMap(([name, value]) =>
    [value].flat().map((each) => `${name}=${encodeURIComponent(String(each))}`),
  );
  const { publicKey, serial } = keys.platform.publicKey;
  const encrypt = (_schema: unknown, plain: string): string => encryptRsa(publicKey, plain);
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_template, name: string) =>
    encodeURIComponent(String(path[name])),
  );
  const headers = Object.entries(valuesIn(operation, 'header')).map(([name, value]) => [name, String(value)]);
  return {
    method: operation.method.toUpperCase(),
    path: `${filled}${query.length ? `?${query.join('&')}` : ''}`,
    headers: { ...Object.fromEntries(headers), 'Wechatpay-Serial': serial },
    ...(operation.request && { body: sampleOf(operation.request.schema, { encrypt }) }),
  };
}

function valuesIn(operation: Operation, place: Parameter['in']): Record<string, unknown> {
  const schema = { ...emptySchema('object', operation.source), properties: parametersIn(operation, place) };
  return Object.fromEntries(Object.entries(sampleOf(schema) ?? {}));
}
