import { argumentsOf, nodesIn, type Syntax } from '../lib/typescript-syntax.ts';

/** Initializers of the constants of code, by name. */
export type Constants = ReadonlyMap<string, Syntax>;

/** Collects the constants of a source: names that are declared once, and neither they nor what is in them is changed. */
export function constantsOf(source: Syntax): Constants {
  const nodes = [...nodesIn(source)];
  const names = nodes.filter(({ name }) => name === 'VariableDefinition').map(({ text }) => text);
  const changed = new Set(nodes.flatMap(changedBy));
  const declared = nodes.flatMap((node) => (node.name === 'VariableDeclaration' ? initializers(node) : []));
  return new Map(declared.filter(([name]) => !changed.has(name) && names.indexOf(name) === names.lastIndexOf(name)));
}

/** `const a = 1, b: number = 2` → `a` and `b`; patterns are left out. */
function initializers({ children: [keyword, ...rest] }: Syntax): [name: string, value: Syntax][] {
  if (keyword?.name !== 'const') return [];
  return rest.flatMap((node, index): [string, Syntax][] => {
    const equals = rest.slice(index + 1, index + 3).findIndex(({ name }) => name === 'Equals');
    const value = equals === -1 ? undefined : rest[index + equals + 2];
    return node.name === 'VariableDefinition' && value ? [[node.text, value]] : [];
  });
}

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
