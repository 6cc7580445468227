import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parseJson } from '../../../scripts/lib/parse-json.ts';
import { isRecord } from '../../../scripts/lib/type-guards.ts';
import { pathPattern } from '../../../scripts/spec/locations.ts';
import { controlDocument } from './control-document.ts';
import { whyRefused } from './control-guard.ts';
import { type Control, ControlError } from './control-model.ts';
import { CONTROL_ROUTES, type ControlRoute } from './control-routes.ts';
import { streamEvents } from './event-stream.ts';
import { sendWindowFile, type WindowFiles, windowFileOf } from './window-files.ts';

/** The path below which the control answers. */
const ROOT = '/_mock';

/** A request to the control. */
export interface ControlRequest {
  method: string;
  /** Path with query. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Whether a request is one to the control. */
export const isControlUrl = (url: string): boolean =>
  url === ROOT || url.startsWith(`${ROOT}/`) || url.startsWith(`${ROOT}?`);

/** Answers a request to the control, or for a file of its window. Never throws: a command that can't be done is an answer that says why. */
export async function handleControl(
  control: Control,
  request: ControlRequest,
  response: ServerResponse,
  loadWindow?: () => Promise<WindowFiles>,
): Promise<void> {
  const reason = whyRefused(request.headers);
  if (reason) return answer(response, 403, { message: reason });
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const path = pathname.slice(ROOT.length);
  if (request.method === 'GET' && (await sendPage(control, path, response, loadWindow))) return;
  try {
    const result = await runCommand(control, request, path, Object.fromEntries(searchParams));
    answer(response, result === undefined ? 204 : 200, result);
  } catch (error) {
    const status = error instanceof ControlError ? error.status : 500;
    answer(response, status, { message: error instanceof Error ? error.message : String(error) });
  }
}

/** Answers with a page, the stream of events or the description of the control; false for any other path. */
async function sendPage(
  control: Control,
  path: string,
  response: ServerResponse,
  loadWindow?: () => Promise<WindowFiles>,
): Promise<boolean> {
  const file = windowFileOf(path);
  if (file && loadWindow) sendWindowFile(response, file, await loadWindow());
  else if (path === '') response.writeHead(302, { Location: `${ROOT}/` }).end();
  else if (path === '/events') streamEvents(control, response);
  else if (path === '/openapi.json') answer(response, 200, controlDocument());
  else return false;
  return true;
}

async function runCommand(
  control: Control,
  { method, body }: ControlRequest,
  path: string,
  query: Record<string, string>,
): Promise<unknown> {
  for (const route of CONTROL_ROUTES) {
    const match = route.method === method.toLowerCase() ? pathPattern(route.path).exec(path) : null;
    if (!match) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decode(value)]);
    return route.run(control, { params: Object.fromEntries(params), query, body: bodyOf(route, body) });
  }
  throw new ControlError(`There is no ${method} ${ROOT}${path.slice(0, 200)}: see ${ROOT}/openapi.json.`, 404);
}

let compiler: Ajv2020 | undefined;

function createCompiler(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, logger: false });
  formats.default(ajv);
  return ajv;
}

const compiled = new Map<object, ValidateFunction>();

/** The body of a command; an empty one is an empty object. Throws a {@link ControlError} that says what is wrong with it. */
function bodyOf({ body: schema }: ControlRoute, sent: Buffer): Record<string, unknown> {
  if (!schema) return {};
  const value = sent.length === 0 ? {} : parseJson(sent.toString());
  compiler ??= createCompiler();
  const check = compiled.get(schema) ?? compiler.compile(schema);
  compiled.set(schema, check);
  if (isRecord(value) && check(value)) return value;
  const [error] = check.errors ?? [];
  const problem = isRecord(value) && error ? `${error.instancePath} ${error.message}`.trim() : 'must be a JSON object';
  throw new ControlError(`The body ${problem}.`, 400);
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function answer(response: ServerResponse, status: number, value: unknown): void {
  const body = value === undefined ? '' : JSON.stringify(value);
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
  response.writeHead(status, { ...(body && headers), 'Content-Length': Buffer.byteLength(body) }).end(body);
}
