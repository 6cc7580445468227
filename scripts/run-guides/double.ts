import type { Catalog } from '../catalog/model.ts';
import { createDouble } from '../mock/double.ts';
import type { Keys } from '../mock/keys.ts';
import type { Observation } from '../mock/model.ts';
import { type MockServer, startServer } from '../mock/server.ts';
import type { KeyMode } from './model.ts';

/** A double that serves one run of one file. */
export interface GuideDouble extends Pick<MockServer, 'url' | 'close'> {
  /** What it saw, in order. */
  seen: readonly Observation[];
}

/** Starts a double in a key mode. */
export async function startDouble(
  { catalog, keys }: { catalog: Catalog; keys: Keys },
  keyMode: KeyMode,
): Promise<GuideDouble> {
  const seen: Observation[] = [];
  const observe = (observation: Observation) => seen.push(observation);
  const { url, close } = await startServer(createDouble({ catalog, keys, settings: { keyMode }, observe }));
  return { url, close, seen };
}
