import { readFileSync } from 'node:fs';
import type { Call } from '../../scripts/languages/call-model.ts';
import { readCall } from '../../scripts/languages/read-call.ts';
import type { Catalog, Operation } from '../../scripts/spec/catalog-model.ts';
import { exampleFile } from '../../scripts/spec/locations.ts';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';

/** An operation, and the call of its example. */
export interface ReadCall {
  operation: Operation;
  call: Call;
}

/** Reads the calls of all examples, and the catalog. */
export async function readCalls(): Promise<{ catalog: Catalog; calls: ReadCall[] }> {
  const { catalog } = await projectSpec();
  const calls = catalog.operations.map((operation) => {
    const call = readCall(operation, readFileSync(exampleFile(operation), 'utf8'), catalog.server);
    if (!call) throw new Error(`The example of ${operation.id} does not call it.`);
    return { operation, call };
  });
  return { catalog, calls };
}
