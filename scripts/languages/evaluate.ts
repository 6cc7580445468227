import ts from '#typescript';
import type { DigestAlgorithm, Fields, Placeholder, Value } from './call-model.ts';

/** The value of an expression that is no part of a request, such as a function. */
export const UNKNOWN = Symbol('unknown');

/** Initializers of the constants of an example, by name. */
type Constants = ReadonlyMap<string, ts.Expression>;

/** Collects the initializers of all variables of a source. */
export function constantsOf(source: ts.SourceFile): Constants {
  const constants = new Map<string, ts.Expression>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return constants;
}

/**
 * Evaluates an expression of an example from its literals. A value that exists at run time alone is a
 * {@link Placeholder}; any other expression is {@link UNKNOWN}.
 */
export function evaluate(node: ts.Expression, constants: Constants): unknown {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) {
    return evaluate(node.expression, constants);
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((element) => evaluate(element, constants));
  if (ts.isObjectLiteralExpression(node)) return evaluateObject(node, constants);
  if (ts.isIdentifier(node)) return evaluateName(node.text, constants);
  // `left ?? right`: the right side satisfies the compiler.
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return evaluate(node.left, constants);
  return ts.isCallExpression(node) ? (evaluateCall(node, constants) ?? UNKNOWN) : UNKNOWN;
}

function evaluateName(name: string, constants: Constants): unknown {
  if (name === 'undefined') return undefined;
  if (name === 'publicKeyId') return { '@': 'public-key-id' } satisfies Placeholder;
  const value = constants.get(name);
  return value ? evaluate(value, constants) : UNKNOWN;
}

function evaluateObject(node: ts.ObjectLiteralExpression, constants: Constants): unknown {
  const entries = node.properties.flatMap((property): [string, unknown][] => {
    if (ts.isSpreadAssignment(property)) return spreadEntries(evaluate(property.expression, constants));
    return [entryOf(property, constants)];
  });
  return Object.fromEntries(entries);
}

const spreadEntries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

function entryOf(property: ts.ObjectLiteralElementLike, constants: Constants): [string, unknown] {
  if (ts.isShorthandPropertyAssignment(property))
    return [property.name.text, evaluateName(property.name.text, constants)];
  if (!ts.isPropertyAssignment(property)) throw new Error(`Not a plain field: ${property.getText()}`);
  const { name } = property;
  const key =
    ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : name.getText();
  return [key, evaluate(property.initializer, constants)];
}

/** The placeholder of a function call; undefined for a function that examples do not use in a request. */
function evaluateCall(node: ts.CallExpression, constants: Constants): Placeholder | undefined {
  const { expression: callee } = node;
  const [first, second] = node.arguments;
  const name = callee.getText();
  if (name.endsWith('.toUpperCase') && ts.isPropertyAccessExpression(callee))
    return weComSignature(callee.expression, constants);
  if (name === 'Formatter.nonce') return { '@': 'nonce' };
  if (!first) return undefined;
  const text = () => String(evaluate(first, constants));
  if (name === 'encrypt') return { '@': 'encrypt', text: text() };
  if (name === 'Rsa.encrypt') return { '@': 'encrypt', text: text(), key: 'bank' };
  // Examples write JSON of values alone.
  if (name === 'JSON.stringify') return { '@': 'json', value: evaluate(first, constants) as Value };
  if (name === 'createReadStream') return { '@': 'file', file: text() };
  if (name.endsWith('.searchParams.get')) return { '@': 'download', parameter: text() };
  if (name === 'Hash.sign' && second)
    return { '@': 'sign', fields: Object.keys(evaluate(second, constants) as Fields) };
  return fileDigest(node, constants);
}

/** `Hash.sha256(readFileSync(file))`, or `createHash('sm3').update(readFileSync(file)).digest('hex')`. */
function fileDigest(node: ts.CallExpression, constants: Constants): Placeholder | undefined {
  const text = node.expression.getText();
  const algorithm = (/^Hash\.(sha256|md5)$/.exec(text) ?? /^createHash\('(sm3)'\)[\s\S]*\.digest$/.exec(text))?.[1];
  const file = readFileName(node, constants);
  return algorithm && file !== undefined
    ? { '@': 'digest', algorithm: algorithm as DigestAlgorithm, file } // the alternatives of the expressions above
    : undefined;
}

/** The file of the first `readFileSync` in an expression. */
function readFileName(node: ts.Node, constants: Constants): string | undefined {
  if (ts.isCallExpression(node) && node.expression.getText() === 'readFileSync') {
    const [file] = node.arguments;
    return file && String(evaluate(file, constants));
  }
  return ts.forEachChild(node, (child) => readFileName(child, constants));
}

/** `Hash.md5(text, secret, '0').toUpperCase()`, where `text` joins the fields of an object. */
function weComSignature(node: ts.Expression, constants: Constants): Placeholder | undefined {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'Hash.md5') return undefined;
  const [text] = node.arguments;
  const joined = text && ts.isIdentifier(text) ? constants.get(text.text) : text;
  const sorted = joined && ts.isCallExpression(joined) ? joined.arguments[0] : undefined;
  const fields = sorted && ts.isCallExpression(sorted) ? sorted.arguments[0] : undefined;
  return fields && { '@': 'workwx-sign', fields: Object.keys(evaluate(fields, constants) as Fields) };
}
