import ts from 'typescript';

/** Stands for a value that only a run knows, such as the answer of an earlier call. */
export const UNKNOWN = Symbol('unknown');

/** What `encrypt()` yields, as far as a schema can tell. */
const CIPHERTEXT = 'Y2lwaGVydGV4dA==';

/** Works out the value of an expression of an example from its literals; {@link UNKNOWN} where a run is needed. */
export function evaluate(node: ts.Expression, constants: Map<string, ts.Expression>): unknown {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) {
    return evaluate(node.expression, constants);
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((element) => evaluate(element, constants));
  if (ts.isObjectLiteralExpression(node)) return evaluateObject(node, constants);
  if (ts.isCallExpression(node)) return evaluateCall(node, constants);
  return ts.isIdentifier(node) ? evaluateName(node.text, constants) : UNKNOWN;
}

function evaluateName(name: string, constants: Map<string, ts.Expression>): unknown {
  if (name === 'undefined') return undefined;
  const value = constants.get(name);
  return value ? evaluate(value, constants) : UNKNOWN;
}

function evaluateObject(node: ts.ObjectLiteralExpression, constants: Map<string, ts.Expression>): unknown {
  const entries = node.properties.flatMap((property): [string, unknown][] => {
    if (ts.isSpreadAssignment(property)) return spreadEntries(evaluate(property.expression, constants));
    return [entryOf(property, constants)];
  });
  return Object.fromEntries(entries);
}

const spreadEntries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

function entryOf(property: ts.ObjectLiteralElementLike, constants: Map<string, ts.Expression>): [string, unknown] {
  if (ts.isShorthandPropertyAssignment(property))
    return [property.name.text, evaluateName(property.name.text, constants)];
  if (!ts.isPropertyAssignment(property)) throw new Error(`Not a plain field: ${property.getText()}`);
  const { name } = property;
  const key =
    ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : name.getText();
  return [key, evaluate(property.initializer, constants)];
}

function evaluateCall(node: ts.CallExpression, constants: Map<string, ts.Expression>): unknown {
  const callee = node.expression.getText();
  const [first] = node.arguments;
  if (callee === 'encrypt') return CIPHERTEXT;
  if (callee === 'JSON.stringify' && first)
    return JSON.stringify(evaluate(first, constants), (_key, value) => (value === UNKNOWN ? '' : value));
  if (callee === 'Hash.sha256') return 'a'.repeat(64);
  if (callee === 'Hash.md5') return 'a'.repeat(32);
  return callee === 'Hash.sha1' ? 'a'.repeat(40) : UNKNOWN;
}
