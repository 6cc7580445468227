import { chainPath } from '../../client/chain.ts';
import { type ExampleCall, findExampleCalls, parseExample, sendsOperation } from '../../client/example-calls.ts';
import { createLineIndex } from '../../lib/line-index.ts';
import type { Problem } from '../../lib/problem.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { endpointOf, exampleFile } from '../../spec/locations.ts';
import type { Rule } from '../rule.ts';

/** Every example really calls the operation whose name it has, on the path that goes over the wire. */
export const exampleCallsOperation: Rule = {
  id: 'example-calls-operation',
  group: 'examples',
  check({ catalog, files }) {
    const examples = catalog.operations.flatMap((operation) => {
      const text = files.get(exampleFile(operation));
      return text === undefined ? [] : [{ operation, text }];
    });
    return {
      problems: examples.flatMap(({ operation, text }) => checkExample(operation, text)),
      checked: { examples: examples.length },
    };
  },
};

function checkExample(operation: Operation, text: string): Problem[] {
  const file = exampleFile(operation);
  const calls = findExampleCalls(parseExample(text));
  if (calls.some((call) => sendsOperation(call, operation))) return [];
  return [
    {
      rule: 'example-calls-operation',
      file,
      ...createLineIndex(text).at(calls[0]?.offset ?? 0),
      message: `The example does not call ${endpointOf(operation)}; ${found(calls)}.`,
      fix: `Call it from the client of '#wxpay': ${callOf(operation)}`,
    },
  ];
}

function found(calls: ExampleCall[]): string {
  return calls.length ? `it calls ${calls.map(endpointOf).join(', ')}` : 'it calls nothing';
}

/** A form that reaches every path, those with capitals and trailing slashes too. */
function callOf(operation: Operation): string {
  return `wxpay.chain('${chainPath(operation)}').${operation.method}(…)`;
}
