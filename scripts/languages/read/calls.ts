import ts from 'typescript';
import { normalizeSegment, pathPattern } from '../../spec/locations.ts';
import { evaluate } from './evaluate.ts';
import type { Constants } from './special.ts';

/** One call of the client in an example. */
export interface ClientCall {
  /** As the client sends it, templates in braces: `/v3/pay/transactions/id/{transaction_id}`. */
  path: string;
  version: string;
  method: string;
  /** Called on axios itself, with the path's templates filled in. */
  direct: boolean;
  /** Body and configuration, as far as literals tell. */
  data: unknown;
  config: Record<string, unknown>;
}

/** All calls of `wxpay` in the text of an example. */
export function callsOf(text: string): ClientCall[] {
  const file = ts.createSourceFile('example.ts', text, ts.ScriptTarget.ESNext, true);
  const constants = new Map<string, ts.Expression>();
  const calls: ClientCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      constants.set(node.name.text, node.initializer);
    }
    ts.forEachChild(node, visit);
    if (ts.isCallExpression(node)) calls.push(...callOf(node, constants));
  };
  visit(file);
  return calls;
}

function callOf(node: ts.CallExpression, constants: Constants): ClientCall[] {
  const chain = chainOf(node.expression);
  const method = chain?.pop();
  if (!chain || method === undefined || !['get', 'post', 'put', 'patch', 'delete'].includes(method)) return [];
  const values = node.arguments.map((argument) => evaluate(argument, constants));
  if (chain[0] === 'client') return [directCall(method, values)];
  const [data, config] = method === 'get' || method === 'delete' ? [undefined, values[0]] : values;
  const segments = chain.join('/').split('/');
  const version = segments[0] ?? '';
  const path = `/${(version === 'v2' ? segments.slice(1) : segments).join('/')}`;
  return [{ path, version, method, direct: false, data, config: record(config) }];
}

/** `wxpay.client.v3.delete('v3/…', { data })`: axios itself, which the client configured to sign. */
function directCall(method: string, [path, config]: unknown[]): ClientCall {
  const { data, ...rest } = record(config);
  return { path: `/${String(path)}`, version: 'v3', method, direct: true, data, config: rest };
}

/** The segments of `wxpay.a.b.post`, as the client normalizes them, and the method; undefined for other callees. */
function chainOf(node: ts.Expression): string[] | undefined {
  if (ts.isIdentifier(node)) return node.text === 'wxpay' ? [] : undefined;
  if (ts.isPropertyAccessExpression(node)) return append(chainOf(node.expression), normalizeSegment(node.name.text));
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return append(chainOf(node.expression), normalizeSegment(node.argumentExpression.text));
  }
  if (!ts.isCallExpression(node)) return undefined;
  const chain = chainOf(node.expression);
  const [path] = node.arguments;
  return chain?.pop() === 'chain' && path && ts.isStringLiteralLike(path) ? append(chain, path.text) : undefined;
}

const append = (chain: string[] | undefined, segment: string): string[] | undefined => chain && [...chain, segment];

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** Whether a call sends an operation: its path, or that path with the templates filled in. */
export function sends(
  call: ClientCall,
  { path, version, method }: Pick<ClientCall, 'path' | 'version' | 'method'>,
): boolean {
  return (
    call.version === version &&
    call.method === method &&
    (call.path === path || (call.direct && pathPattern(path).test(call.path)))
  );
}
