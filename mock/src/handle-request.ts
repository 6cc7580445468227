import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { isDropped, latencyOf, requestedFailure } from './injected-failures.ts';
import type { ErrorResponse, MockContext, MockRequest, MockResponse, MockSettings, Observation } from './mock-model.ts';
import { createNonceStore } from './nonce-store.ts';
import { routeRequest } from './route-request.ts';
import { createRoutes } from './routes.ts';
import { createStatefulHandler } from './state/stateful-operations.ts';
import { errorV2 } from './v2/error-v2.ts';
import { createV2Protocol } from './v2/protocol-v2.ts';
import { errorResponse } from './v3/error-v3.ts';
import { createParameterSchemas } from './v3/parameters-v3.ts';
import { v3Protocol } from './v3/protocol-v3.ts';
import { createValidate } from './validate.ts';

/** Behaves like WeChat Pay, strictly, with nothing failing on purpose. */
const DEFAULT_SETTINGS: MockSettings = {
  keyMode: 'public-key',
  lenient: false,
  failures: [],
  latency: 0,
  drop: false,
};

/** What {@link createMockContext} needs; the rest has defaults. */
export interface MockContextOptions
  extends Partial<Omit<MockContext, 'settings' | 'catalog' | 'keys'>>,
    Pick<MockContext, 'catalog' | 'keys'> {
  settings?: Partial<MockSettings>;
}

/** Puts a double together: its routes, memory and protocols. */
export function createMockContext({ settings, ...parts }: MockContextOptions): MockContext {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const business = parts.business ?? createStatefulHandler();
  return {
    routes: createRoutes(parts.catalog),
    nonces: createNonceStore(),
    validate: createValidate(all),
    parameterSchemas: createParameterSchemas(),
    now: Date.now,
    protocols: { v2: createV2Protocol(), v3: v3Protocol },
    observe: () => {},
    ...parts,
    settings: all,
    // An error that was asked for comes when the request has passed every check, and before the business hears of it.
    business: (received, now) => requestedFailure(received, parts.catalog, all) ?? business(received, now),
  };
}

/** Answers one request, and tells whoever watches. Never throws: a fault of the double itself is a 500 that says so. */
export async function handleRequest(double: MockContext, request: MockRequest): Promise<MockResponse> {
  const observation = await observe(double, request).catch((error: unknown) => ownFault(request, error));
  double.observe(observation);
  const latency = latencyOf(request, double.settings);
  if (latency > 0) await setTimeout(latency);
  const { response } = observation;
  const headers = { ...response.headers, 'request-id': `${randomBytes(20).toString('hex').toUpperCase()}-0` };
  return { ...response, headers, ...(isDropped(request, double.settings) && { drop: true }) };
}

async function observe(double: MockContext, request: MockRequest): Promise<Observation> {
  const exchange = routeRequest(double, request);
  if ('status' in exchange) return { request, refusal: exchange, response: refusalResponse(exchange, request.url) };
  const reply = await double.protocols[exchange.operation.version](exchange, double);
  return { request, operation: exchange.operation, ...reply };
}

function ownFault(request: MockRequest, error: unknown): Observation {
  const message = `The double failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  const refusal = { status: 500, code: 'MOCK_FAULT', message };
  return { request, refusal, response: refusalResponse(refusal, request.url) };
}

/** A refusal that no operation gave, in the form that the path lets expect. */
export function refusalResponse(refusal: ErrorResponse, url: string): MockResponse {
  const response = /^\/v3(\/|$)/.test(url) ? errorResponse(refusal) : errorV2(refusal);
  return { ...response, status: refusal.status, headers: { ...response.headers, ...refusal.headers } };
}
