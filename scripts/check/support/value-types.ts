import { join } from 'node:path';
import {
  type Identifier,
  isBindingElement,
  isCallExpression,
  isExpressionStatement,
  isIdentifier,
  isImportDeclaration,
  isInterfaceDeclaration,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isTypeAliasDeclaration,
  isTypeNode,
  type Node,
} from 'typescript-native/unstable/ast';
import { API, type Checker } from 'typescript-native/unstable/async';

/** `TypeFlags` of the native compiler. */
const ANY = 1;
const OBJECT = 1 << 20;

/** A place in code whose type says that something is wrong there. */
export interface TypeFault {
  file: string;
  offset: number;
  /** The name whose value is of type `any`, or the call whose promise nobody waits for. */
  text: string;
  kind: 'any' | 'promise';
}

/**
 * What types say is wrong in files of a project: values of type `any`, wherever that comes from, such as parsed JSON, and promises
 * that nobody waits for. One program of the native compiler, in a process of its own, tells of all of them. Throws when it
 * can't open the project.
 */
export async function typeFaults(root: string, project: string, files: readonly string[]): Promise<TypeFault[]> {
  const api = new API({ cwd: root });
  try {
    const snapshot = await api.updateSnapshot({ openProjects: [join(root, project)] });
    const [opened] = snapshot.getProjects();
    if (!opened) throw new Error(`${project} can't be opened.`);
    const found = files.map(async (file): Promise<TypeFault[]> => {
      const source = await opened.program.getSourceFile(join(root, file));
      if (!source) return [];
      const names = await untypedNames(source, join(root, file), opened.checker);
      const calls = await unawaitedCalls(source, opened.checker);
      return [
        ...names.map((name) => ({ file, offset: name.getStart(), text: name.text, kind: 'any' as const })),
        ...calls.map((call) => ({ file, offset: call.getStart(), text: call.getText(), kind: 'promise' as const })),
      ];
    });
    return (await Promise.all(found)).flat();
  } finally {
    await api.close();
  }
}

async function untypedNames(source: Node, file: string, checker: Checker): Promise<Identifier[]> {
  const names = valueNames(source);
  const positions = names.map((name) => name.getStart());
  const types = await checker.getTypeAtPosition(file, positions);
  return firstOf(names.filter((_, index) => types[index]?.flags === ANY));
}

/** Calls that are statements of their own, and give a promise. */
async function unawaitedCalls(source: Node, checker: Checker): Promise<Node[]> {
  const calls = callStatements(source);
  const types = calls.length ? await checker.getTypeAtLocation(calls) : [];
  const isPromise = await Promise.all(
    types.map(async (type) => type?.flags === OBJECT && (await checker.getPropertyOfType(type, 'then')) !== undefined),
  );
  return calls.filter((_, index) => isPromise[index]);
}

function callStatements(source: Node): Node[] {
  const calls: Node[] = [];
  const visit = (node: Node): void => {
    if (isExpressionStatement(node) && isCallExpression(node.expression)) calls.push(node.expression);
    node.forEachChild(visit);
  };
  visit(source);
  return calls;
}

/** Each name where it comes first, without the properties of those before it. */
function firstOf(names: readonly Identifier[]): Identifier[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const { parent } = name;
    const isPart = isPropertyAccessExpression(parent) && parent.name === name && seen.has(parent.expression.getText());
    const isFirst = !seen.has(name.text);
    seen.add(isPart ? parent.getText() : name.text);
    return isFirst && !isPart;
  });
}

/** Names that stand for values: not those of types, of imports, and of properties that get a value or a name beside them. */
function valueNames(source: Node): Identifier[] {
  const names: Identifier[] = [];
  const visit = (node: Node): void => {
    if (isTypeNode(node) || isImportDeclaration(node) || isDeclaredType(node)) return;
    if (isIdentifier(node) && !isLabel(node)) names.push(node);
    node.forEachChild(visit);
  };
  visit(source);
  return names;
}

const isDeclaredType = (node: Node): boolean => isInterfaceDeclaration(node) || isTypeAliasDeclaration(node);

function isLabel(node: Identifier): boolean {
  const { parent } = node;
  return (
    (isBindingElement(parent) && parent.propertyName === node) || (isPropertyAssignment(parent) && parent.name === node)
  );
}
