import ts from 'typescript';
import type { DigestAlgorithm, Fields, Special, Value } from '../call-model.ts';

/** What the constants of an example are initialized with, by name. */
export type Constants = Map<string, ts.Expression>;

type Evaluate = (node: ts.Expression) => unknown;

/** Names what a call expression of an example stands for; undefined when it is none that examples use. */
export function specialOf(node: ts.Expression, constants: Constants, evaluate: Evaluate): Special | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const { expression: callee, arguments: given } = node;
  const [first, second] = given;
  const name = callee.getText();
  if (name.endsWith('.toUpperCase') && ts.isPropertyAccessExpression(callee))
    return signOfWeCom(callee.expression, constants, evaluate);
  if (name === 'Formatter.nonce') return { '@': 'nonce' };
  if (!first) return undefined;
  if (name === 'encrypt') return { '@': 'encrypt', text: String(evaluate(first)) };
  if (name === 'Rsa.encrypt') return { '@': 'encrypt', text: String(evaluate(first)), key: 'bank' };
  // Whatever an example writes as JSON is made of what `evaluate` yields.
  if (name === 'JSON.stringify') return { '@': 'json', value: evaluate(first) as Value };
  if (name === 'createReadStream') return { '@': 'file', file: String(evaluate(first)) };
  if (name.endsWith('.searchParams.get')) return { '@': 'download', parameter: String(evaluate(first)) };
  if (name === 'Hash.sign' && second) return { '@': 'sign', fields: Object.keys(evaluate(second) as Fields) };
  return digestOf(node, constants, evaluate);
}

/** `Hash.sha256(readFileSync(file))`, or `createHash('sm3').update(readFileSync(file)).digest('hex')`. */
function digestOf(node: ts.CallExpression, constants: Constants, evaluate: Evaluate): Special | undefined {
  const text = node.expression.getText();
  const algorithm = (/^Hash\.(sha256|md5)$/.exec(text) ?? /^createHash\('(sm3)'\)[\s\S]*\.digest$/.exec(text))?.[1];
  const file = readsFile(node, constants, evaluate);
  return algorithm && file !== undefined
    ? { '@': 'digest', algorithm: algorithm as DigestAlgorithm, file } // as the expressions above have them
    : undefined;
}

/** The file that is read anywhere in an expression. */
function readsFile(node: ts.Node, constants: Constants, evaluate: Evaluate): string | undefined {
  if (ts.isCallExpression(node) && node.expression.getText() === 'readFileSync') {
    const [file] = node.arguments;
    return file && String(evaluate(file));
  }
  return ts.forEachChild(node, (child) => readsFile(child, constants, evaluate));
}

/** `Hash.md5(text, secret, '0').toUpperCase()`, where `text` joins the fields of an object. */
function signOfWeCom(node: ts.Expression, constants: Constants, evaluate: Evaluate): Special | undefined {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'Hash.md5') return undefined;
  const [text] = node.arguments;
  const joined = text && ts.isIdentifier(text) ? constants.get(text.text) : text;
  const sorted = joined && ts.isCallExpression(joined) ? joined.arguments[0] : undefined;
  const fields = sorted && ts.isCallExpression(sorted) ? sorted.arguments[0] : undefined;
  return fields && { '@': 'workwx-sign', fields: Object.keys(evaluate(fields) as Fields) };
}
