import { readCaller } from './caller.ts';
import { type CallerOrder, callerOrder } from './caller-order.ts';
import { fetchOperations } from './fetch-operations.ts';

/** The order for the kind of caller that the reader is; undefined while that is not known, or can't be loaded. */
export async function ownOrder(): Promise<CallerOrder | undefined> {
  const caller = readCaller();
  if (caller === undefined) return undefined;
  const index = await fetchOperations().catch(() => undefined);
  return index && callerOrder(index, caller);
}
