import ts from '#typescript';

/**
 * Makes the reader of names that mean the same in all code: what is imported from `#wxpay` and the like, and the segments of
 * the chain behind it (`wxpay.v3.pay`), which are a quarter of all identifiers. A name that the file declares itself, and a
 * method that is called, whose hover shows what it was given, is undefined.
 */
export function createSegmentReader(sourceFile: ts.SourceFile): (target: ts.Node) => string | undefined {
  const imported = importedNames(sourceFile);
  const rootOf = (node: ts.Node): string | undefined => (ts.isIdentifier(node) ? imported.get(node.text) : undefined);
  const chainOf = (node: ts.Node): string | undefined => {
    if (!ts.isPropertyAccessExpression(node)) return rootOf(node);
    const owner = chainOf(node.expression);
    return owner && `${owner}.${node.name.text}`;
  };
  return (target) => {
    const { parent } = target;
    if (ts.isImportSpecifier(parent)) return rootOf(target);
    if (!ts.isPropertyAccessExpression(parent)) return undefined;
    if (parent.expression === target) return rootOf(target);
    const isCalled = ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
    return isCalled ? undefined : chainOf(parent);
  };
}

/** The names imported by a subpath of the project, each with where it comes from; without those declared again. */
function importedNames(sourceFile: ts.SourceFile): Map<string, string> {
  const names = new Map<string, string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) addImports(node, names);
    else if (isDeclaration(node) && node.name && ts.isIdentifier(node.name)) declared.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(sourceFile);
  for (const name of declared) names.delete(name);
  return names;
}

const isDeclaration = (node: ts.Node): node is ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement =>
  ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);

function addImports({ moduleSpecifier, importClause }: ts.ImportDeclaration, names: Map<string, string>): void {
  const bindings = importClause?.namedBindings;
  if (!ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('#') || !bindings) return;
  if (!ts.isNamedImports(bindings)) return;
  for (const { name, propertyName } of bindings.elements) {
    // Another name shows in its hover.
    if (!propertyName) names.set(name.text, `${moduleSpecifier.text} ${name.text}`);
  }
}
