import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { MockClock } from './clock/mock-clock.ts';
import { createControlledState } from './control/controlled-state.ts';
import { isDropped, latencyOf, requestedFailure } from './injected-failures.ts';
import type { ErrorResponse, MockContext, MockRequest, MockResponse, MockSettings, Observation } from './mock-model.ts';
import { createNonceStore } from './nonce-store.ts';
import type { Send } from './notify/send.ts';
import { routeRequest } from './route-request.ts';
import { createRoutes } from './routes.ts';
import { createStateHandler } from './state/state-handler.ts';
import { errorV2 } from './v2/error-v2.ts';
import { createProtocolV2 } from './v2/protocol-v2.ts';
import { errorResponse } from './v3/error-v3.ts';
import { createParameterSchemas } from './v3/parameters-v3.ts';
import { protocolV3 } from './v3/protocol-v3.ts';
import { createValidate } from './validate.ts';

/** Milliseconds that are long enough to close an order by hand, short enough to wait for. */
export const PAY_AFTER_MS = 3000;

/** Behaves like WeChat Pay, strictly, with nothing failing on purpose. */
const DEFAULT_SETTINGS: MockSettings = {
  keyMode: 'auto',
  lenient: false,
  failures: [],
  latency: 0,
  drop: false,
  strictState: false,
  payAfter: PAY_AFTER_MS,
  // All of a day's schedule in half a minute.
  retrySpeed: 2880,
  notifyUrl: '',
  docs: '',
};

/** Input of {@link createMockContext}: catalog and keys; the rest has defaults. */
export interface MockContextOptions
  extends Partial<Omit<MockContext, 'settings' | 'catalog' | 'keys' | 'control'>>,
    Pick<MockContext, 'catalog' | 'keys'> {
  settings?: Partial<MockSettings>;
  /** The clock by which states move; that of the machine by default. */
  clock?: MockClock;
  /** Brings notices to the merchant; over HTTP by default. */
  send?: Send;
}

/** Puts a mock server together: its routes, state, protocols and control. */
export function createMockContext({ settings, clock, send, ...parts }: MockContextOptions): MockContext {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const certificateClients = parts.certificateClients ?? new Set<string>();
  const { control, state, log, failures, events } = createControlledState({
    ...parts,
    settings: all,
    certificateClients,
    ...(clock && { clock }),
    ...(send && { send }),
  });
  const handleState = parts.handleState ?? createStateHandler(state);
  const observe = parts.observe ?? (() => {});
  return {
    routes: createRoutes(parts.catalog),
    nonces: createNonceStore(),
    validate: createValidate(all),
    parameterSchemas: createParameterSchemas(),
    now: Date.now,
    protocols: { v2: createProtocolV2(), v3: protocolV3 },
    ...parts,
    certificateClients,
    settings: all,
    control,
    // An error that was asked for comes when the request has passed every check, and before the state hears of it.
    handleState: (received) => requestedFailure(received, parts.catalog, failures) ?? handleState(received),
    observe: (observation) => {
      events.emit({ type: 'request', request: log.add(observation) });
      observe(observation);
    },
  };
}

/** Answers one request, and notifies the observers. Never throws: an error of the mock server itself is a 500 that says so. */
export async function handleRequest(context: MockContext, request: MockRequest): Promise<MockResponse> {
  const observation = await observe(context, request).catch((error: unknown) => internalError(request, error));
  const headers = { ...observation.response.headers, 'request-id': requestId() };
  const response = { ...observation.response, headers };
  context.observe({ ...observation, response });
  const latency = latencyOf(request, context.settings);
  if (latency > 0) await setTimeout(latency);
  return { ...response, ...(isDropped(request, context.settings) && { dropConnection: true }) };
}

const requestId = (): string => `${randomBytes(20).toString('hex').toUpperCase()}-0`;

async function observe(context: MockContext, request: MockRequest): Promise<Observation> {
  const exchange = routeRequest(context, request);
  if ('status' in exchange) return { request, error: exchange, response: routingError(exchange) };
  const reply = await context.protocols[exchange.operation.version](exchange, context);
  return { request, operation: exchange.operation, ...reply };
}

function internalError(request: MockRequest, cause: unknown): Observation {
  const message = `The mock server failed: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`;
  const error = { status: 500, code: 'MOCK_FAULT', message };
  return { request, error, response: errorWithoutOperation(error, request.url) };
}

/**
 * The response to a request that matches no operation: without a body, as the service answers, and with a hint in a header
 * of the mock server's own, in UTF-8.
 */
function routingError({ status, message, headers }: ErrorResponse): MockResponse {
  const hint = Buffer.from(message).toString('latin1');
  return { status, headers: { ...headers, 'mock-hint': hint }, body: Buffer.alloc(0) };
}

/** The response to a request that can not be handled, in the format of the API version that its path belongs to. */
export function errorWithoutOperation(error: ErrorResponse, url: string): MockResponse {
  const response = /^\/(v3|brand)(\/|$)/.test(url) ? errorResponse(error) : errorV2(error);
  return { ...response, status: error.status, headers: { ...response.headers, ...error.headers } };
}
