/** The public entry of the package: a mock server of WeChat Pay, its keys, and what it can be asked to do. */

export { type ClockOptions, createClock, type MockClock } from './clock/mock-clock.ts';
export type * from './control/control-model.ts';
export { createMockContext, type MockContextOptions, PAY_AFTER_MS } from './handle-request.ts';
export { ENVIRONMENT_FILE, writeKeyFiles } from './key-files.ts';
export { createKeys, type Keys } from './keys.ts';
export type { MockContext, MockSettings, Observation } from './mock-model.ts';
export { type MockServer, type ServerOptions, startServer } from './server.ts';
