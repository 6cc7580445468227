import { Engine } from 'php-parser';

/** A node of PHP's syntax tree, as plain data. */
interface Node {
  kind: string;
  [part: string]: unknown;
}

/** A call of the client in PHP: `$instance` and what follows it, the method, and the options. */
export interface PhpCall {
  /** Segments as they are written: a property, the text in braces or brackets, or that of `chain()`. */
  segments: string[];
  method: string;
  options: Record<string, unknown>;
}

const METHOD = /^(get|post|put|patch|delete)(Async)?$/;
const engine = new Engine({ parser: { version: 800, suppressErrors: false }, ast: { withPositions: false } });

/** Parses a PHP file and finds the calls of the client in it. Throws where the text is no PHP. */
export function phpCalls(text: string, name: string): PhpCall[] {
  const tree: unknown = JSON.parse(JSON.stringify(engine.parseCode(text, name)));
  const calls: PhpCall[] = [];
  visit(tree, (node) => {
    const call = callOf(node);
    if (call) calls.push(call);
  });
  return calls;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'kind' in value;

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) see(value);
  for (const part of Object.values(value)) visit(part, see);
}

function callOf(node: Node): PhpCall | undefined {
  if (node.kind !== 'call' || !isNode(node.what) || node.what.kind !== 'propertylookup') return undefined;
  const method = textOf(node.what.offset);
  const segments = METHOD.test(method) ? segmentsOf(node.what.what) : undefined;
  const [options] = node.arguments as Node[]; // of a call
  if (!segments) return undefined;
  return { segments, method, options: options ? (literalOf(options) as Record<string, unknown>) : {} }; // Guzzle's are an array
}

function segmentsOf(node: unknown): string[] | undefined {
  if (!isNode(node)) return undefined;
  if (node.kind === 'variable') return node.name === 'instance' ? [] : undefined;
  if (node.kind === 'call' && isNode(node.what) && textOf(node.what.offset) === 'chain') {
    const [path] = node.arguments as Node[]; // of a call
    return append(segmentsOf(node.what.what), textOf(path));
  }
  return ['propertylookup', 'offsetlookup'].includes(node.kind)
    ? append(segmentsOf(node.what), textOf(node.offset))
    : undefined;
}

const append = (segments: string[] | undefined, segment: string): string[] | undefined =>
  segments && [...segments, segment];

function textOf(node: unknown): string {
  if (!isNode(node)) return '';
  return node.kind === 'encapsedpart' ? textOf(node.expression) : String(node.name ?? node.value);
}

/** A literal's value, `json_encode` of one as its text; anything else as `{ kind }` of its node. */
function literalOf(node: Node): unknown {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number') return Number(node.value);
  if (node.kind === 'boolean') return node.value;
  if (node.kind === 'nullkeyword') return null;
  if (node.kind === 'unary' && isNode(node.what)) return -Number(node.what.value);
  if (node.kind === 'new') return {};
  if (node.kind === 'call' && textOf(node.what) === 'json_encode') {
    const [value] = node.arguments as Node[]; // of a call
    return value && { json: literalOf(value) };
  }
  return node.kind === 'array' ? arrayOf(node.items as Node[]) : { code: node.kind };
}

function arrayOf(items: Node[]): unknown {
  const entries = items.map(
    (item) => [isNode(item.key) ? textOf(item.key) : undefined, literalOf(item.value as Node)] as const,
  );
  if (entries.every(([key]) => key === undefined)) return entries.map(([, value]) => value);
  return Object.fromEntries(entries);
}
