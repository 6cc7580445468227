import {
  argumentsOf,
  calleeOf,
  nodesIn,
  propertyName,
  type Syntax,
  stringOf,
  templateTexts,
} from '../lib/typescript-syntax.ts';
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
  arguments: readonly Syntax[];
}

/**
 * The calls that a source makes with the `wxpay` of one of {@link SETUPS}, as the client's `lib/wechatpay.js` resolves them:
 * properties are normalized, the text given to `chain` is not, and calling a node itself is a POST.
 * `wxpay.client.v3.delete('v3/…', config)` calls axios itself: the one way to send a body with DELETE.
 */
export function findExampleCalls(source: Syntax): ExampleCall[] {
  const client = importedClient(source);
  if (client === undefined) return [];
  return [...nodesIn(source)].flatMap((node) => (node.name === 'CallExpression' && readCall(node, client)) || []);
}

/** What tells an operation from all others, and who signs it. */
export type OperationAddress = Pick<Operation, 'path' | 'version' | 'scheme'> & { method: string };

/** Whether a call sends an operation, signed as it has to be. A value in a URL stands for the template in its place; the query is no part of it. */
export function sendsOperation(call: ExampleCall, operation: OperationAddress): boolean {
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

function importedClient({ children }: Syntax): ImportedClient | undefined {
  for (const statement of children) {
    if (statement.name !== 'ImportDeclaration') continue;
    const setup = SETUPS.find((known) => statement.children.some((child) => stringOf(child) === known));
    const group = statement.children.find(({ name }) => name === 'ImportGroup')?.children ?? [];
    const index = group.findIndex(({ text }) => text === 'wxpay');
    const own = group[index + 1]?.name === 'as' ? group[index + 2] : group[index];
    if (setup && own) return { name: own.text, setup };
  }
  return undefined;
}

function readCall(node: Syntax, { name: client, setup }: ImportedClient): ExampleCall | undefined {
  const callee = calleeOf(node);
  if (!callee) return undefined;
  const [instance, last] = membersOf(callee);
  const property = last?.name === 'PropertyName' ? last.text : undefined;
  if (property === 'chain') return undefined; // a part of the chain, which is read from its end
  const method = METHODS.find((known) => known === property);
  const given = argumentsOf(node);
  const url = method && instance && readAxiosUrl(instance, given[0], client);
  if (url) return { method, ...url, setup, isUrl: true, offset: node.from, arguments: given.slice(1) };
  const segments = readSegments(method && instance ? instance : callee, client);
  if (!segments?.length) return undefined;
  const joined = segments.join('/');
  const version = joined.startsWith('v2/') ? 'v2' : 'v3';
  const path = `/${joined.replace(/^v2\//, '')}`;
  return { method: method ?? 'post', path, version, setup, isUrl: false, offset: node.from, arguments: given };
}

/** The object and the property of a member; nothing for any other node. */
const membersOf = ({ name, children }: Syntax): readonly Syntax[] => (name === 'MemberExpression' ? children : []);

/** The URL that `wxpay.client.v3.<method>('…')` or `.v2` sends, with `*` for each `${…}`. */
function readAxiosUrl(
  instance: Syntax,
  url: Syntax | undefined,
  client: string,
): Pick<ExampleCall, 'path' | 'version'> | undefined {
  const [, name, version] = /^(\w+)\.client\.(v[23])$/.exec(instance.text) ?? [];
  const text = url && readText(url);
  if (name !== client || text === undefined) return undefined;
  return { path: `/${text.replace(/^\//, '')}`, version: version === 'v2' ? 'v2' : 'v3' };
}

const readText = (node: Syntax): string | undefined =>
  node.name === 'TemplateString' ? templateTexts(node).join('*') : stringOf(node);

/** Segments of the path that a chain sends; undefined when it does not start at the client or is not literal. */
function readSegments(node: Syntax, client: string): string[] | undefined {
  const [first, second] = node.children;
  if (node.name === 'VariableName') return node.text === client ? [] : undefined;
  if (!first) return undefined;
  if (node.name === 'ParenthesizedExpression') return readSegments(first, client);
  if (node.name === 'CallExpression') return readChainCall(node, client);
  const property = node.name === 'MemberExpression' && second ? propertyName(second) : undefined;
  return property === undefined ? undefined : append(readSegments(first, client), property);
}

function append(segments: string[] | undefined, property: string): string[] | undefined {
  if (!segments || CHAIN_PROPERTIES.has(property)) return undefined;
  return [...segments, normalizeSegment(property)];
}

function readChainCall(node: Syntax, client: string): string[] | undefined {
  const callee = calleeOf(node);
  const [object, property] = callee ? membersOf(callee) : [];
  if (!object || property?.text !== 'chain') return undefined;
  const segments = readSegments(object, client);
  const path = argumentsOf(node).map(stringOf)[0];
  return segments && path !== undefined ? [...segments, path] : undefined;
}
