import ts from 'typescript';
import { METHODS, type Method, type Operation, type Version } from '../spec/catalog-model.ts';
import { CHAIN_PROPERTIES, normalizeSegment } from '../spec/locations.ts';

/** A call of the API in an example: the method and the path on the wire, templates in braces. */
export interface ClientCall {
  method: Method;
  path: string;
  /** Which of the client's two instances sends it: the prefix `v2/` chooses that of APIv2. */
  version: Version;
  /** The path is a URL with values where templates stand, given to axios itself. */
  isUrl: boolean;
  /** Offset of the call in the file. */
  offset: number;
}

/**
 * The calls that a source makes with the `wxpay` of `#wxpay`, as the client's `lib/wechatpay.js` resolves them:
 * properties are normalized, the text given to `chain` is not, and calling a node itself is a POST.
 * `wxpay.client.v3.delete('v3/…', config)` reaches axios itself: the one way to send a body with DELETE.
 */
export function findClientCalls(source: ts.SourceFile): ClientCall[] {
  const client = clientName(source);
  const calls: ClientCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && client) {
      const call = readCall(node, client, source);
      if (call) calls.push(call);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls;
}

/** The local name of `wxpay`, imported from `#wxpay`. */
function clientName(source: ts.SourceFile): string | undefined {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !isText(statement.moduleSpecifier, '#wxpay')) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    const found = bindings.elements.find(({ name, propertyName }) => (propertyName ?? name).text === 'wxpay');
    if (found) return found.name.text;
  }
  return undefined;
}

const isText = (node: ts.Node, text: string): boolean => ts.isStringLiteralLike(node) && node.text === text;

function readCall(node: ts.CallExpression, client: string, source: ts.SourceFile): ClientCall | undefined {
  const { expression } = node;
  const property = ts.isPropertyAccessExpression(expression) ? expression.name.text : undefined;
  if (property === 'chain') return undefined; // a chain that goes on is read from its end
  const method = METHODS.find((known) => known === property);
  const offset = node.getStart(source);
  const url = method && readAxiosUrl(node, client);
  if (url) return { method, ...url, isUrl: true, offset };
  const target = method && ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
  const segments = readSegments(target, client);
  if (!segments?.length) return undefined;
  const joined = segments.join('/');
  const version = joined.startsWith('v2/') ? 'v2' : 'v3';
  return { method: method ?? 'post', path: `/${joined.replace(/^v2\//, '')}`, version, isUrl: false, offset };
}

/** The URL that `wxpay.client.v3.<method>('…')` or `.v2` sends, with `*` for each `${…}`. */
function readAxiosUrl(
  { expression, arguments: [url] }: ts.CallExpression,
  client: string,
): Pick<ClientCall, 'path' | 'version'> | undefined {
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

/** Whether a call reaches an operation's method and path. A value in a URL stands for the template at its place. */
export function reachesClient(call: ClientCall, operation: Pick<Operation, 'method' | 'path' | 'version'>): boolean {
  if (call.method !== operation.method || call.version !== operation.version) return false;
  if (!call.isUrl) return call.path === operation.path;
  const found = call.path.replace(/\?.*$/, '').split('/');
  const wanted = operation.path.split('/');
  return (
    found.length === wanted.length &&
    wanted.every((segment, index) => segment === found[index] || /^\{.*\}$/.test(segment))
  );
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
