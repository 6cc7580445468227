import ts from '#typescript';
import { METHODS, type Method, type Operation, type Version } from '../spec/catalog-model.ts';
import { pathPattern } from '../spec/locations.ts';
import { CHAIN_PROPERTIES, normalizeSegment } from './chain.ts';
import { SETUPS, setupModule } from './setups.ts';

/** A call of the API in an example: its method, its path on the wire (templates in braces), and its arguments. */
export interface ExampleCall {
  method: Method;
  path: string;
  /** The client's instance that sends it: the prefix `v2/` of a chain selects that of APIv2. */
  version: Version;
  /** The module whose client it is: that of merchants or that of brands. */
  setup: string;
  /** The call is one of axios itself: the path is a URL with values in the place of its templates. */
  isUrl: boolean;
  /** Offset of the call in the file. */
  offset: number;
  /** Body and configuration, as the method orders them; of a URL, what follows it. */
  arguments: readonly ts.Expression[];
}

/** Parses the text of an example. */
export const parseExample = (text: string): ts.SourceFile =>
  ts.createSourceFile('example.ts', text, ts.ScriptTarget.ESNext, true);

/**
 * The calls that a source makes with the `wxpay` of one of {@link SETUPS}, as the client's `lib/wechatpay.js` resolves them:
 * properties are normalized, the text given to `chain` is not, and calling a node itself is a POST.
 * `wxpay.client.v3.delete('v3/…', config)` calls axios itself: the one way to send a body with DELETE.
 */
export function findExampleCalls(source: ts.SourceFile): ExampleCall[] {
  const client = importedClient(source);
  if (client === undefined) return [];
  const calls: ExampleCall[] = [];
  const visit = (node: ts.Node): void => {
    const call = ts.isCallExpression(node) ? readCall(node, client) : undefined;
    if (call) calls.push(call);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls;
}

/** Whether a call sends an operation, signed as it has to be. A value in a URL stands for the template in its place; the query is no part of it. */
export function sendsOperation(
  call: ExampleCall,
  operation: Pick<Operation, 'method' | 'path' | 'version' | 'scheme'>,
): boolean {
  if (call.method !== operation.method || call.version !== operation.version) return false;
  if (call.setup !== setupModule(operation)) return false;
  if (!call.isUrl) return call.path === operation.path;
  return pathPattern(operation.path).test(call.path.replace(/\?.*$/, ''));
}

/** The client of a source: the local name of `wxpay`, and the module that it is imported from. */
interface ImportedClient {
  name: string;
  setup: string;
}

function importedClient(source: ts.SourceFile): ImportedClient | undefined {
  for (const statement of source.statements) {
    const setup = ts.isImportDeclaration(statement) && setupOf(statement.moduleSpecifier);
    if (!setup) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    const found = bindings.elements.find(({ name, propertyName }) => (propertyName ?? name).text === 'wxpay');
    if (found) return { name: found.name.text, setup };
  }
  return undefined;
}

const setupOf = (node: ts.Expression): string | undefined =>
  ts.isStringLiteralLike(node) ? SETUPS.find((setup) => setup === node.text) : undefined;

function readCall(node: ts.CallExpression, { name: client, setup }: ImportedClient): ExampleCall | undefined {
  const { expression } = node;
  const property = ts.isPropertyAccessExpression(expression) ? expression.name.text : undefined;
  if (property === 'chain') return undefined; // a part of the chain, which is read from its end
  const method = METHODS.find((known) => known === property);
  const offset = node.getStart();
  const url = method && readAxiosUrl(node, client);
  if (url) return { method, ...url, setup, isUrl: true, offset, arguments: node.arguments.slice(1) };
  const target = method && ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
  const segments = readSegments(target, client);
  if (!segments?.length) return undefined;
  const joined = segments.join('/');
  const version = joined.startsWith('v2/') ? 'v2' : 'v3';
  const path = `/${joined.replace(/^v2\//, '')}`;
  return { method: method ?? 'post', path, version, setup, isUrl: false, offset, arguments: node.arguments };
}

/** The URL that `wxpay.client.v3.<method>('…')` or `.v2` sends, with `*` for each `${…}`. */
function readAxiosUrl(
  { expression, arguments: [url] }: ts.CallExpression,
  client: string,
): Pick<ExampleCall, 'path' | 'version'> | undefined {
  const instance = ts.isPropertyAccessExpression(expression) ? expression.expression : undefined;
  const [, name, version] = /^(\w+)\.client\.(v[23])$/.exec(instance?.getText() ?? '') ?? [];
  const text = url && readText(url);
  if (name !== client || text === undefined) return undefined;
  return { path: `/${text.replace(/^\//, '')}`, version: version === 'v2' ? 'v2' : 'v3' };
}

function readText(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('*');
}

/** Segments of the path that a chain sends; undefined when it does not start at the client or is not literal. */
function readSegments(node: ts.Expression, client: string): string[] | undefined {
  if (ts.isIdentifier(node)) return node.text === client ? [] : undefined;
  if (ts.isParenthesizedExpression(node)) return readSegments(node.expression, client);
  if (ts.isPropertyAccessExpression(node)) return append(readSegments(node.expression, client), node.name.text);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return append(readSegments(node.expression, client), node.argumentExpression.text);
  }
  return ts.isCallExpression(node) ? readChainCall(node, client) : undefined;
}

function append(segments: string[] | undefined, property: string): string[] | undefined {
  if (!segments || CHAIN_PROPERTIES.has(property)) return undefined;
  return [...segments, normalizeSegment(property)];
}

function readChainCall({ expression, arguments: [path] }: ts.CallExpression, client: string): string[] | undefined {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'chain') return undefined;
  const segments = readSegments(expression.expression, client);
  return segments && path && ts.isStringLiteralLike(path) ? [...segments, path.text] : undefined;
}
