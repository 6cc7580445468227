import { argumentsOf, declaredValues, nodesIn, type Syntax } from '../lib/typescript-syntax.ts';

/** Initializers of the constants of code, by name. */
export type Constants = ReadonlyMap<string, Syntax>;

/** Collects the constants of a source: names that are declared once, and neither they nor what is in them is changed. */
export function constantsOf(source: Syntax): Constants {
  const nodes = [...nodesIn(source)];
  const names = nodes.filter(({ name }) => name === 'VariableDefinition').map(({ text }) => text);
  const changed = new Set(nodes.flatMap(changedBy));
  const declared = nodes.filter(isConstant).flatMap(declaredValues);
  return new Map(declared.filter(([name]) => !changed.has(name) && names.indexOf(name) === names.lastIndexOf(name)));
}

const isConstant = ({ name, children: [keyword] }: Syntax): boolean =>
  name === 'VariableDeclaration' && keyword?.name === 'const';

/** Methods that change what they are called on. */
const CHANGING = /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/;

/** The name of what a node changes. */
function changedBy(node: Syntax): string[] {
  const [first, second] = node.children;
  if (/^(?:AssignmentExpression|PostfixExpression)$/.test(node.name)) return isKept(node) ? [] : rootOf(first);
  if (node.name === 'UnaryExpression') return /^(?:delete|ArithOp)$/.test(first?.name ?? '') ? rootOf(second) : [];
  if (node.name !== 'CallExpression' || first?.name !== 'MemberExpression') return [];
  if (first.text === 'Object.assign') return rootOf(argumentsOf(node)[0]);
  return CHANGING.test(first.children[1]?.text ?? '') ? rootOf(first.children[0]) : [];
}

/** `value!` changes nothing. */
const isKept = ({ children }: Syntax): boolean => children[1]?.text === '!';

/** The name at the beginning of `name.property[0]`. */
function rootOf(node: Syntax | undefined): string[] {
  if (node?.name === 'VariableName') return [node.text];
  return node?.name === 'MemberExpression' ? rootOf(node.children[0]) : [];
}
