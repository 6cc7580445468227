import {
  argumentsOf,
  calleeOf,
  nodesIn,
  propertyName,
  type Syntax,
  stringOf,
  templateTexts,
  valuesIn,
} from '../lib/typescript-syntax.ts';
import type { Fields, Placeholder, Value } from './call-model.ts';
import type { Constants } from './constants.ts';

const UNKNOWN = Symbol('unknown');

/** In the place of a value that nobody knows before the program runs: the expression that it comes of. */
export interface Unknown {
  [UNKNOWN]: Syntax;
}

/** Marks an expression as one whose value is unknown. */
const unknown = (node: Syntax): Unknown => ({ [UNKNOWN]: node });

/** The expression of an unknown value; undefined for any other value. */
export const unknownNode = (value: unknown): Syntax | undefined =>
  typeof value === 'object' && value !== null && UNKNOWN in value ? (value as Unknown)[UNKNOWN] : undefined;

/** The first expression in a value whose own value is unknown. */
export function unknownIn(value: unknown): Syntax | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const own = unknownNode(value);
  if (own) return own;
  for (const each of Object.values(value)) {
    const found = unknownIn(each);
    if (found) return found;
  }
  return undefined;
}

/**
 * Evaluates an expression of an example from its literals. A value that exists at run time alone is a
 * {@link Placeholder}; any other expression is {@link Unknown}.
 */
export function evaluate(node: Syntax, constants: Constants): unknown {
  const { name, text, children } = node;
  const [first] = children;
  switch (name) {
    case 'Number':
      return Number(text.replaceAll('_', ''));
    case 'BooleanLiteral':
      return text === 'true';
    case 'null':
      return null;
    case 'VariableName':
      return evaluateName(node, constants);
    case 'TemplateString':
      return evaluateTemplate(node, constants);
    case 'ArrayExpression':
      return evaluateList(node, constants);
    case 'ObjectExpression':
      return evaluateObject(node, constants);
    case 'ParenthesizedExpression':
      return first ? evaluate(first, constants) : unknown(node);
    case 'PostfixExpression':
      return first && text.endsWith('!') ? evaluate(first, constants) : unknown(node);
    case 'UnaryExpression':
      return evaluateNegative(node, constants);
    case 'BinaryExpression':
      return evaluateBinary(node, constants);
    case 'CallExpression':
      return evaluateCall(node, constants) ?? unknown(node);
    default:
      return stringOf(node) ?? unknown(node);
  }
}

function evaluateName(node: Syntax, constants: Constants): unknown {
  if (node.text === 'undefined') return undefined;
  if (node.text === 'publicKeyId') return { '@': 'public-key-id' } satisfies Placeholder;
  const value = constants.get(node.text);
  if (!value) return unknown(node);
  // What a constant is made of has not its name: code that a reader wrote might never end.
  return evaluate(value, new Map([...constants].filter(([name]) => name !== node.text)));
}

const isText = (value: unknown): value is string | number | boolean => /^(?:string|number|boolean)$/.test(typeof value);

function evaluateTemplate(node: Syntax, constants: Constants): unknown {
  const [start, ...texts] = templateTexts(node);
  const values = valuesIn(node).map(({ children: [, value] }) => value && evaluate(value, constants));
  return values.every(isText)
    ? start + values.map((value, index) => `${value}${texts[index]}`).join('')
    : unknown(node);
}

const hasSpread = ({ children }: Syntax): boolean => children.some(({ name }) => name === 'Spread');

const evaluateList = (node: Syntax, constants: Constants): unknown =>
  hasSpread(node) ? unknown(node) : node.children.map((element) => evaluate(element, constants));

function evaluateObject({ children }: Syntax, constants: Constants): unknown {
  const entries: [string, unknown][] = [];
  for (const property of children) {
    const found = entriesOf(property, constants);
    if (!found) return unknown(property);
    entries.push(...found);
  }
  return Object.fromEntries(entries);
}

/** The names and values of a plain field, or of what is spread; undefined for any other, such as a method. */
function entriesOf(property: Syntax, constants: Constants): [string, unknown][] | undefined {
  const [key, value] = property.children;
  if (!key || property.children.length > 2) return undefined;
  if (hasSpread(property)) return value && spreadEntries(evaluate(value, constants));
  const field = propertyName(key);
  if (field === undefined) return undefined;
  if (value) return [[field, evaluate(value, constants)]];
  return key.name === 'PropertyDefinition' ? [[field, evaluateName(key, constants)]] : undefined;
}

function spreadEntries(value: unknown): [string, unknown][] | undefined {
  if (unknownNode(value)) return undefined;
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function evaluateNegative(node: Syntax, constants: Constants): unknown {
  const [sign, operand] = node.children;
  const value = sign?.text === '-' && operand ? evaluate(operand, constants) : undefined;
  return typeof value === 'number' ? -value : unknown(node);
}

function evaluateBinary(node: Syntax, constants: Constants): unknown {
  const [first, operator, second] = node.children;
  if (!first || !second) return unknown(node);
  const left = evaluate(first, constants);
  if (operator?.name === 'as' || operator?.name === 'satisfies') return left;
  const right = evaluate(second, constants);
  if (operator?.text === '??') return left ?? right;
  if (typeof left === 'number' && typeof right === 'number')
    return calculate(left, operator?.text, right) ?? unknown(node);
  return operator?.text === '+' && isText(left) && isText(right) ? `${left}${right}` : unknown(node);
}

function calculate(left: number, operator: string | undefined, right: number): number | undefined {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  return operator === '*' ? left * right : undefined;
}

/** The placeholder of a function call; undefined for a function that examples do not use in a request, or not so. */
function evaluateCall(node: Syntax, constants: Constants): Placeholder | undefined {
  const callee = calleeOf(node);
  const [first, second] = argumentsOf(node);
  const name = callee?.text ?? '';
  if (name.endsWith('.toUpperCase') && callee?.children[0]) return weComSignature(callee.children[0], constants);
  if (name === 'Formatter.nonce') return { '@': 'nonce' };
  const value = first && evaluate(first, constants);
  // Examples write JSON of values alone.
  if (name === 'JSON.stringify' && first) return { '@': 'json', value: value as Value };
  if (name === 'Hash.sign') return signature(second && evaluate(second, constants));
  return (typeof value === 'string' ? ofText(name, value) : undefined) ?? fileDigest(node, constants);
}

function ofText(name: string, text: string): Placeholder | undefined {
  if (name === 'encrypt') return { '@': 'encrypt', text };
  if (name === 'Rsa.encrypt') return { '@': 'encrypt', text, key: 'bank' };
  if (name === 'createReadStream') return { '@': 'file', file: text };
  return name.endsWith('.searchParams.get') ? { '@': 'download', parameter: text } : undefined;
}

const namesOf = (value: unknown): string[] | undefined =>
  typeof value === 'object' && value !== null && !unknownNode(value) ? Object.keys(value as Fields) : undefined;

function signature(signed: unknown): Placeholder | undefined {
  const fields = namesOf(signed);
  return fields && { '@': 'sign', fields };
}

/** `Hash.sha256(readFileSync(file))`, or `createHash('sm3').update(readFileSync(file)).digest('hex')`. */
function fileDigest(node: Syntax, constants: Constants): Placeholder | undefined {
  const text = node.children[0]?.text ?? '';
  const algorithm = (/^Hash\.(sha256|md5)$/.exec(text) ?? /^createHash\('(sm3)'\)[\s\S]*\.digest$/.exec(text))?.[1];
  const file = readFileName(node, constants);
  const isKnown = algorithm === 'sha256' || algorithm === 'md5' || algorithm === 'sm3';
  return isKnown && file !== undefined ? { '@': 'digest', algorithm, file } : undefined;
}

/** The file of the first `readFileSync` in an expression. */
function readFileName(node: Syntax, constants: Constants): string | undefined {
  const read = [...nodesIn(node)].find(
    ({ name, children }) => name === 'CallExpression' && children[0]?.text === 'readFileSync',
  );
  const [file] = read ? argumentsOf(read) : [];
  const name = file && evaluate(file, constants);
  return typeof name === 'string' ? name : undefined;
}

/** `Hash.md5(text, secret, '0').toUpperCase()`, where `text` joins the fields of an object. */
function weComSignature(node: Syntax, constants: Constants): Placeholder | undefined {
  if (node.children[0]?.text !== 'Hash.md5') return undefined;
  const [text] = argumentsOf(node);
  const joined = text?.name === 'VariableName' ? constants.get(text.text) : text;
  const sorted = joined && argumentsOf(joined)[0];
  const signed = sorted && argumentsOf(sorted)[0];
  const fields = namesOf(signed && evaluate(signed, constants));
  return fields && { '@': 'workwx-sign', fields };
}
