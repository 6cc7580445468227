import ts from '#typescript';

/** Offsets of everything in the code that has a hover: identifiers and quoted names of properties. */
export function identifiersOf(code: string): number[] {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2023, true);
  const offsets: number[] = [];
  const visit = (node: ts.Node): void => {
    const isName = ts.isStringLiteral(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) || isName) offsets.push(node.getStart(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return offsets;
}
