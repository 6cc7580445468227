import { type Catalog, METHODS, type Method, type Operation } from '../../scripts/spec/catalog-model.ts';

/** A node of the index of paths: literal segments by their text, and one branch for templates. */
interface Node {
  literals: Map<string, Node>;
  template?: Node;
  /** The operations of a path that ends here, by method: two when they differ in nothing but a template's name. */
  operations: Map<Method, Operation[]>;
}

/** The index of every path, made once. */
export interface Routes {
  root: Node;
  /** Every path with its host, for hints. */
  paths: string[];
}

/** A matched path: its operations by method, and the values of its templates. */
export interface Match {
  operations: Map<Method, Operation[]>;
  /** Text of the segments that match templates, still percent-encoded, in order. */
  values: string[];
}

/** Makes the index. A `#fragment` of a path distinguishes two operations in the spec and is never sent. */
export function createRoutes(catalog: Catalog): Routes {
  const root = emptyNode();
  for (const operation of catalog.operations) insert(root, operation);
  return { root, paths: [...new Set(catalog.operations.map(({ path }) => path))] };
}

/** Finds the path that a request means: where both fit, a literal segment wins over a template. */
export function findPath({ root }: Routes, path: string): Match | undefined {
  return descend(root, path.split('/').slice(1), []);
}

/** The method of a request, or undefined for one that no operation has. */
export const methodOf = (method: string): Method | undefined => METHODS.find((known) => known.toUpperCase() === method);

/** Names and values of the templates of an operation's path. Malformed percent-encoding stays as it is. */
export function templateValues({ path }: Operation, values: string[]): Record<string, string> {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  return Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? '')]));
}

/** Percent-decodes; what is malformed stays. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const emptyNode = (): Node => ({ literals: new Map(), operations: new Map() });

function insert(root: Node, operation: Operation): void {
  let node = root;
  for (const segment of operation.path.split('/').slice(1)) {
    if (segment.includes('{')) {
      node.template ??= emptyNode();
      node = node.template;
    } else {
      const next = node.literals.get(segment) ?? emptyNode();
      node.literals.set(segment, next);
      node = next;
    }
  }
  node.operations.set(operation.method, [...(node.operations.get(operation.method) ?? []), operation]);
}

function descend(node: Node, [segment, ...rest]: string[], values: string[]): Match | undefined {
  if (segment === undefined) return node.operations.size ? { operations: node.operations, values } : undefined;
  const literal = node.literals.get(segment);
  const found = literal && descend(literal, rest, values);
  if (found || !node.template || segment === '') return found;
  return descend(node.template, rest, [...values, segment]);
}
