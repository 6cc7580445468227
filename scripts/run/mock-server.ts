import { createMockContext, type MockContextOptions } from '../../mock/src/handle-request.ts';
import { writeKeyFiles } from '../../mock/src/key-files.ts';
import { createKeys, type Keys } from '../../mock/src/keys.ts';
import type { MockSettings, Observation } from '../../mock/src/mock-model.ts';
import { startServer } from '../../mock/src/server.ts';
import type { Catalog } from '../spec/catalog-model.ts';

export { createKeys, type Keys, type Observation, writeKeyFiles };

/** The key with which WeChat Pay signs. */
export type KeyMode = MockSettings['keyMode'];

/** Replacements for parts of the mock server. */
export type MockParts = Partial<MockContextOptions>;

/** A mock server that records the requests that it receives. */
interface RecordingMock {
  /** The address of its HTTP proxy. */
  url: string;
  /** The requests since the last reset, in order. */
  observations: readonly Observation[];
  /** Forgets the requests, and all orders. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts a mock server. */
export async function startRecordingMock(
  { catalog, keys }: { catalog: Catalog; keys: Keys },
  parts: MockParts = {},
): Promise<RecordingMock> {
  const observations: Observation[] = [];
  const context = createMockContext({
    catalog,
    keys,
    // All examples are one client, and one of them downloads the certificates.
    settings: { keyMode: 'public-key' },
    ...parts,
    observe: (observation) => observations.push(observation),
  });
  const { url, close } = await startServer(context);
  const reset = (): void => {
    observations.length = 0;
    context.control.reset();
  };
  return { url, observations, reset, close };
}
