import { join } from 'node:path';
import { API } from 'typescript-native/unstable/sync';
import ts from '#typescript';

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
 * a spread. One program of the native compiler tells of all of them. Throws when it can't open the project.
 */
export function untypedNames(root: string, project: string, files: ReadonlyMap<string, string>): UntypedName[] {
  const api = new API({ cwd: root });
  try {
    const [opened] = api.updateSnapshot({ openProjects: [join(root, project)] }).getProjects();
    if (!opened) throw new Error(`${project} can't be opened.`);
    return [...files].flatMap(([file, text]) => {
      const names = valueNames(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true));
      const types = opened.checker.getTypeAtPosition(
        join(root, file),
        names.map((name) => name.getStart()),
      );
      return firstOf(names.filter((_, index) => types[index]?.flags === ANY)).map((name) => ({
        file,
        offset: name.getStart(),
        name: name.text,
      }));
    });
  } finally {
    api.close();
  }
}

/** Each name where it comes first, without the properties of those before it. */
function firstOf(names: readonly ts.Identifier[]): ts.Identifier[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const { parent } = name;
    const isPart =
      ts.isPropertyAccessExpression(parent) && parent.name === name && seen.has(parent.expression.getText());
    const isFirst = !seen.has(name.text);
    seen.add(isPart ? parent.getText() : name.text);
    return isFirst && !isPart;
  });
}

/** Names that stand for values: not those of types, of imports, and of properties that get a value or a name beside them. */
function valueNames(source: ts.SourceFile): ts.Identifier[] {
  const names: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || isDeclaredType(node)) return;
    if (ts.isIdentifier(node) && !isLabel(node)) names.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

const isDeclaredType = (node: ts.Node): boolean => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

function isLabel(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}
