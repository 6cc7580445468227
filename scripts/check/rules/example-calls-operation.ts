import { chainPath } from '../../client/chain.ts';
import { type ExampleCall, findExampleCalls, sendsOperation } from '../../client/example-calls.ts';
import { setupModule } from '../../client/setups.ts';
import { createLineIndex } from '../../lib/line-index.ts';
import { parseTypescript } from '../../lib/typescript-syntax.ts';
import { type Example, examplesOf } from '../../run/run-model.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { endpointOf } from '../../spec/locations.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { commentFaults } from '../support/comment-faults.ts';

/** Every example really calls the operation whose name it has, on the path that goes over the wire, and its comments are about that one. */
export const exampleCallsOperation = defineRule({
  id: 'example-calls-operation',
  group: 'examples',
  scope: 'path',
  async check({ catalog, files, versionOf, note, remember }) {
    const examples = examplesOf(catalog, files);
    for (const example of examples) {
      const { operation, file } = example;
      await remember([versionOf(operation), file, note(`text ${file}`)], (report) => checkExample(example, report));
    }
    return { checked: { examples: examples.length } };
  },
});

function checkExample({ operation, file, text }: Example, report: Report): void {
  for (const { offset, message } of commentFaults(operation, text))
    report({ file, ...createLineIndex(text).at(offset) }, message, 'Correct the comment, as the spec has it.');
  const calls = findExampleCalls(parseTypescript(text));
  if (calls.some((call) => sendsOperation(call, operation))) return;
  report(
    { file, ...createLineIndex(text).at(calls[0]?.offset ?? 0) },
    `The example does not call ${endpointOf(operation)}; ${found(calls)}.`,
    `Call it from the client of '${setupModule(operation)}': ${callOf(operation)}`,
  );
}

function found(calls: ExampleCall[]): string {
  const shown = calls.map((call) => `${endpointOf(call)} by '${call.setup}'`);
  return calls.length ? `it calls ${shown.join(', ')}` : 'it calls nothing';
}

/** A form that can express every path, those with capitals and trailing slashes too. */
function callOf(operation: Operation): string {
  return `wxpay.chain('${chainPath(operation)}').${operation.method}(…)`;
}
