import type { Double, Exchange, MockRequest, MockResponse, Observation, Refusal, Settings } from './model.ts';
import { createNonceStore } from './nonces.ts';
import { createRoutes, findPath, methodOf, templateValues } from './route.ts';
import { v2Protocol } from './v2/protocol.ts';
import { errorResponse } from './v3/error.ts';
import { v3Protocol } from './v3/protocol.ts';

/** Behaves like WeChat Pay, strictly, with nothing failing on purpose. */
export const DEFAULT_SETTINGS: Settings = {
  keyMode: 'public-key',
  lenient: false,
  failures: [],
  latency: 0,
  drop: false,
};

/** What {@link createDouble} needs; the rest has defaults. */
export interface DoubleParts
  extends Partial<Omit<Double, 'settings' | 'catalog' | 'keys'>>,
    Pick<Double, 'catalog' | 'keys'> {
  settings?: Partial<Settings>;
}

/** Puts a double together: its routes, memory and protocols. */
export function createDouble({ settings, ...parts }: DoubleParts): Double {
  return {
    routes: createRoutes(parts.catalog),
    nonces: createNonceStore(),
    now: Date.now,
    protocols: { v2: v2Protocol, v3: v3Protocol },
    business: () => undefined,
    observe: () => {},
    ...parts,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}

/** Answers one request, and tells whoever watches. */
export async function handle(double: Double, request: MockRequest): Promise<MockResponse> {
  const observation = await observe(double, request);
  double.observe(observation);
  return observation.response;
}

async function observe(double: Double, request: MockRequest): Promise<Observation> {
  const exchange = routeRequest(double, request);
  if ('status' in exchange) return { request, refusal: exchange, response: errorResponse(exchange) };
  const reply = await double.protocols[exchange.operation.version](exchange, double);
  return { request, operation: exchange.operation, ...reply };
}

/** Finds the operation of a request, or says why there is none. */
export function routeRequest({ routes }: Double, request: MockRequest): Exchange | Refusal {
  const [path = '', search = ''] = request.url.split('?', 2);
  const match = findPath(routes, path);
  if (!match) return { status: 404, code: 'NOT_FOUND', message: `没有这个接口：${request.method} ${path}` };
  const method = methodOf(request.method);
  const operation = method && match.operations.get(method);
  if (!operation) return { status: 405, code: 'METHOD_NOT_ALLOWED', message: `${path} 不支持 ${request.method}` };
  return { request, operation, path: templateValues(operation, match.values), query: [...new URLSearchParams(search)] };
}
