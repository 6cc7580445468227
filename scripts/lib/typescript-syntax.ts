import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/javascript';

/** Reads TypeScript; of code that is none, what can be read of it. */
export const typescript = parser.configure({ dialect: 'ts' });

/** A node of code, by the names of the grammar of `@lezer/javascript`; `⚠` is what it can't read. */
export interface Syntax {
  name: string;
  from: number;
  to: number;
  text: string;
  /** Without comments, brackets, commas and other signs. */
  children: readonly Syntax[];
}

/** The syntax of code, as plain data: a parser that browsers have as well. */
export const parseTypescript = (code: string): Syntax => syntaxOf(typescript.parse(code).topNode, code);

/** Signs and comments say nothing that the nodes around them do not. */
const SILENT = /^(?:[^\w⚠]+|LineComment|BlockComment)$/;

function syntaxOf({ name, from, to, firstChild }: SyntaxNode, code: string): Syntax {
  const children: Syntax[] = [];
  for (let child = firstChild; child; child = child.nextSibling)
    if (!SILENT.test(child.name)) children.push(syntaxOf(child, code));
  return { name, from, to, text: code.slice(from, to), children };
}

/** The names that a declaration gives values, `const a = 1, b: number = 2`, with these; patterns are left out. */
export const declaredValues = ({ children }: Syntax): [name: string, value: Syntax][] =>
  children.flatMap((node, index): [string, Syntax][] => {
    const equals = children.slice(index + 1, index + 3).findIndex(({ name }) => name === 'Equals');
    const value = equals === -1 ? undefined : children[index + equals + 2];
    return node.name === 'VariableDefinition' && value ? [[node.text, value]] : [];
  });

/** All nodes of a syntax, itself first. */
export function* nodesIn(node: Syntax): Generator<Syntax> {
  yield node;
  for (const child of node.children) yield* nodesIn(child);
}

/** What is called, without the types that it is called with. */
export function calleeOf({ children: [callee] }: Syntax): Syntax | undefined {
  return callee?.name === 'InstantiationExpression' ? callee.children[0] : callee;
}

/** What a call is given. */
export const argumentsOf = (call: Syntax): readonly Syntax[] =>
  call.children.find(({ name }) => name === 'ArgList')?.children ?? [];

/** The values in a template. */
export const valuesIn = ({ children }: Syntax): Syntax[] => children.filter(({ name }) => name === 'Interpolation');

/** The texts of a template around its values, as they are at run time: one more than values. */
export function templateTexts(template: Syntax): [string, ...string[]] {
  const { from, to, text } = template;
  const values = valuesIn(template);
  const textUpTo = (start: number, end = to - 1): string => cooked(text.slice(start - from, end - from));
  return [
    textUpTo(from + 1, values[0]?.from),
    ...values.map((value, index) => textUpTo(value.to, values[index + 1]?.from)),
  ];
}

/** The text of a string, or of a template without values; undefined for any other node. */
export function stringOf(node: Syntax): string | undefined {
  if (node.name === 'String') return cooked(node.text.slice(1, -1));
  return node.name === 'TemplateString' && valuesIn(node).length === 0 ? templateTexts(node)[0] : undefined;
}

/** The name of a property in an object or behind a dot; undefined for one that is computed. */
export const propertyName = (node: Syntax): string | undefined =>
  /^(?:PropertyDefinition|PropertyName|Number)$/.test(node.name) ? node.text : stringOf(node);

const ESCAPE = /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[\s\S]))/gi;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' };

/** Literal text as it is at run time. */
const cooked = (text: string): string =>
  text.replace(ESCAPE, (_escape, long?: string, four?: string, two?: string, sign = '') => {
    const point = long ?? four ?? two;
    if (point !== undefined) return String.fromCodePoint(Number.parseInt(point, 16));
    return /^[\r\n\u2028\u2029]/.test(sign) ? '' : (ESCAPED[sign] ?? sign);
  });
