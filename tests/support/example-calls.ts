import { readFileSync } from 'node:fs';
import type { Call } from '../../scripts/languages/call-model.ts';
import { readExampleCall } from '../../scripts/languages/example-call.ts';
import type { Catalog, Operation } from '../../scripts/spec/catalog-model.ts';
import { exampleFiles } from '../../scripts/spec/example-forms.ts';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';

/** An operation, and the call of one of its examples. */
export interface ReadCall {
  operation: Operation;
  call: Call;
}

/** Reads the calls of all examples, and the catalog. */
export async function readCalls(): Promise<{ catalog: Catalog; calls: ReadCall[] }> {
  const { catalog } = await projectSpec();
  const examples = catalog.operations.flatMap((operation) =>
    exampleFiles(operation).map((file) => ({ operation, file })),
  );
  const calls = examples.map(({ operation, file }) => {
    const call = readExampleCall(operation, readFileSync(file, 'utf8'), catalog.server);
    if (!call) throw new Error(`${file} does not call ${operation.id}.`);
    return { operation, call };
  });
  return { catalog, calls };
}
