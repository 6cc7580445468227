import type { Catalog } from '../catalog/model.ts';
import { createDouble } from '../mock/double.ts';
import { askedFailure } from '../mock/failure.ts';
import type { Keys } from '../mock/keys.ts';
import type { Business, Observation, Settings } from '../mock/model.ts';
import { type MockServer, startServer } from '../mock/server.ts';
import { createBusiness } from '../mock/state/state.ts';
import type { Conditions, KeyMode } from './model.ts';

/** A double that serves one run of one file. */
export interface GuideDouble extends Pick<MockServer, 'url' | 'close'> {
  /** What it saw, in order. */
  seen: readonly Observation[];
}

/** Starts a double in a key mode that behaves as the conditions of a file ask. */
export async function startDouble(
  { catalog, keys }: { catalog: Catalog; keys: Keys },
  keyMode: KeyMode,
  { fail = [], latency = 0, strictState = false, payAfter }: Conditions,
): Promise<GuideDouble> {
  const seen: Observation[] = [];
  const settings: Partial<Settings> = { keyMode, latency };
  const orders = createBusiness({ strict: strictState, ...(payAfter !== undefined && { payAfter }) });
  const business = failFirst(orders, fail, catalog);
  const double = createDouble({ catalog, keys, settings, business, observe: (observation) => seen.push(observation) });
  const { url, close } = await startServer(double);
  return { url, close, seen };
}

/** The business after the errors with which the first requests are answered. */
function failFirst(business: Business, codes: readonly string[], catalog: Catalog): Business {
  const due = codes.values();
  return (received, now) => {
    const { value: code } = due.next();
    if (!code) return business(received, now);
    const asked = { ...received, headers: { ...received.headers, 'mock-fail': code } };
    return askedFailure(asked, catalog, NO_FAILURES);
  };
}

const NO_FAILURES: Settings = { keyMode: 'public-key', lenient: false, failures: [], latency: 0, drop: false };
