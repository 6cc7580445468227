import { join } from 'node:path';
import {
  type Identifier,
  isBindingElement,
  isIdentifier,
  isImportDeclaration,
  isInterfaceDeclaration,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isTypeAliasDeclaration,
  isTypeNode,
  type Node,
} from 'typescript-native/unstable/ast';
import { API } from 'typescript-native/unstable/async';

/** `TypeFlags.Any` of the native compiler. */
const ANY = 1;

/** A name in code whose value is of type `any`. */
export interface UntypedName {
  file: string;
  offset: number;
  name: string;
}

/**
 * The names of values in files of a project whose type is `any`, wherever that comes from: parsed JSON, a declaration of a package,
 * a spread. One program of the native compiler, in a process of its own, tells of all of them. Throws when it can't open the project.
 */
export async function untypedNames(root: string, project: string, files: readonly string[]): Promise<UntypedName[]> {
  const api = new API({ cwd: root });
  try {
    const snapshot = await api.updateSnapshot({ openProjects: [join(root, project)] });
    const [opened] = snapshot.getProjects();
    if (!opened) throw new Error(`${project} can't be opened.`);
    const found = files.map(async (file): Promise<UntypedName[]> => {
      const source = await opened.program.getSourceFile(join(root, file));
      const names = source ? valueNames(source) : [];
      const positions = names.map((name) => name.getStart());
      const types = await opened.checker.getTypeAtPosition(join(root, file), positions);
      return firstOf(names.filter((_, index) => types[index]?.flags === ANY)).map((name) => ({
        file,
        offset: name.getStart(),
        name: name.text,
      }));
    });
    return (await Promise.all(found)).flat();
  } finally {
    await api.close();
  }
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
