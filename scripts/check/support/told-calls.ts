import { normalizeSegment } from '../../client/chain.ts';
import { setupModule } from '../../client/setups.ts';
import { findCall } from '../../languages/read-call.ts';
import { isRecord } from '../../lib/type-guards.ts';
import type { Catalog, Operation } from '../../spec/catalog-model.ts';
import { allProperties, parametersIn } from '../../spec/traverse.ts';
import type { ReportOffset } from './report-offset.ts';

/** A call of the client: wxpay.v3.pay.transactions.jsapi.post( */
const CALL = /\bwxpay\.((?:v[23]|brand)(?:\.[\w$]+)+)\.(get|post|put|patch|delete)\(/g;
/** A block of code. */
const BLOCK = /^```(?:ts|js)\b[^\n]*\n([\s\S]*?)^```/gm;

/** Calls of the client that texts show without a compiler's word have an operation, and send fields that it has. */
export function checkCalls(text: string, { operations }: Catalog, at: ReportOffset): void {
  const blocks = [...text.matchAll(BLOCK)];
  for (const { index, 0: call, 1: chain = '', 2: method } of text.matchAll(CALL)) {
    const path = `/${chain.split('.').map(normalizeSegment).join('/')}`.replace(/^\/v2\//, '/');
    const operation = operations.find((each) => each.path === path && each.method === method);
    if (!operation) {
      at(index, `No operation is ${method?.toUpperCase()} ${path}.`, 'Correct the chain, as the spec has the path.');
      continue;
    }
    const block = blocks.find(({ index: start, 0: whole }) => start < index && index < start + whole.length);
    for (const name of unknownFields(operation, block?.[1] ?? ''))
      at(index + call.length, `The operation has no field ${name} there.`, 'Correct it, as the spec has it.');
  }
}

/** What a call in code sends that its operation does not have. */
function unknownFields(operation: Operation, code: string): string[] {
  // Texts make a client of their own, or have one.
  const call = findCall(operation, `import { wxpay } from '${setupModule(operation)}';\n${code}`);
  const query = parametersIn(operation, 'query').map(({ name }) => name);
  const body = operation.request ? allProperties(operation.request.schema).map(({ name }) => name) : [];
  const sent = (value: unknown): string[] => (isRecord(value) ? Object.keys(value) : []);
  return [
    ...sent(call?.config.params).filter((name) => !query.includes(name)),
    ...sent(call?.data).filter((name) => !body.includes(name)),
  ];
}
