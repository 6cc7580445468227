import { projectSpec } from '../../../scripts/spec/project-spec.fixture.ts';
import type { StateHandler } from '../mock-model.ts';

const { catalog } = await projectSpec();
const operations = new Map(catalog.operations.map((operation) => [operation.id, operation]));

/** What of a request a handler reads. */
export interface RequestData {
  path?: Record<string, string>;
  query?: object;
  body?: object | undefined;
}

/** What a handler makes of a request that passed every check, to the operation of an ID. Throws for an unknown one. */
export function outcomeOf(handle: StateHandler, id: string, { path = {}, query = {}, body }: RequestData) {
  const operation = operations.get(id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  return handle({ operation, path, headers: {}, query: { ...query }, body });
}
