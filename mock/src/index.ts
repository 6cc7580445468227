/** The public entry of the package: a mock server of WeChat Pay, its keys, and what it can be asked to do. */

export { createMockContext, type MockContextOptions } from './handle-request.ts';
export { ENVIRONMENT_FILE, writeKeyFiles } from './key-files.ts';
export { createKeys, type Keys } from './keys.ts';
export type { MockContext, MockSettings, Observation } from './mock-model.ts';
export { type MockServer, type ServerOptions, startServer } from './server.ts';
export { createStateHandler, PAY_AFTER_MS, type StateOptions } from './state/stateful-operations.ts';
