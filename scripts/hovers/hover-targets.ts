import ts from '#typescript';

/** Every place of a source file that has a hover: identifiers, and quoted or bracketed names of properties. */
export function findTargets(sourceFile: ts.SourceFile): ts.Node[] {
  const targets: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isTarget(node)) targets.push(node);
    ts.forEachChild(node, visit);
  };
  visit(sourceFile);
  return targets;
}

function isTarget(node: ts.Node): boolean {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return node.text !== '';
  return ts.isStringLiteral(node) && isPropertyName(node);
}

function isPropertyName(node: ts.StringLiteral): boolean {
  const { parent } = node;
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}
