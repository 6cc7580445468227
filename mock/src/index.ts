/** The public entry of the package: a mock server of WeChat Pay in the process of a test. */

import { loadPackagedCatalog, loadPackagedWindow } from './packaged-program.ts';
import { startMockOf } from './start-mock.ts';
import type { MockOptions, PayMock } from './start-mock-model.ts';

export {
  type Control,
  ControlError,
  type ControlEvent,
  type EntityRow,
  type RequestEntry,
} from './control/control-model.ts';
export type { CallbackAnswer, CallbackFault, CallbackOptions, MockOptions, PayMock } from './start-mock-model.ts';

/** Starts a mock server with all operations. Rejects when a port is taken. */
export async function startMock(options: MockOptions = {}): Promise<PayMock> {
  return startMockOf(await loadPackagedCatalog(), options, loadPackagedWindow);
}
