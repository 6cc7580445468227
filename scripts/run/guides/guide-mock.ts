import { createMockContext } from '../../../mock/src/handle-request.ts';
import type { Keys } from '../../../mock/src/keys.ts';
import type { Observation } from '../../../mock/src/mock-model.ts';
import { type MockServer, startServer } from '../../../mock/src/server.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import type { KeyMode } from './guide-model.ts';

/** A double that serves one run of one file. */
export interface GuideMock extends Pick<MockServer, 'url' | 'close'> {
  /** What it saw, in order. */
  seen: readonly Observation[];
}

/** Starts a double in a key mode. */
export async function startGuideMock(
  { catalog, keys }: { catalog: Catalog; keys: Keys },
  keyMode: KeyMode,
): Promise<GuideMock> {
  const seen: Observation[] = [];
  const observe = (observation: Observation) => seen.push(observation);
  const { url, close } = await startServer(createMockContext({ catalog, keys, settings: { keyMode }, observe }));
  return { url, close, seen };
}
