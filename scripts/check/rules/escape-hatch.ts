import ts from '#typescript';
import { createLineIndex } from '../../lib/line-index.ts';
import { defineRule, type Report } from '../define-rule.ts';

/** A place where an example turns the compiler off. */
interface Hatch {
  offset: number;
  what: string;
}

const DIRECTIVES = [
  /@ts-(?:ignore|expect-error|nocheck)\b/,
  /@(?:noErrors?\w*|errors)\b/,
  /\b(?:biome|eslint|oxlint|tslint|prettier)[-\w]*(?:ignore|disable)[-\w]*/,
];

/** Functions and objects that take text or names for code, so that the compiler can't follow. */
const EVALUATORS = new Set(['eval', 'Function', 'Reflect', 'require']);

const FIX =
  'Give the value its own type, or narrow it with a check; when the declared type is wrong, correct the spec.';

/** Examples in TypeScript, and in the ArkTS of HarmonyOS, which is made of it; other languages have no such escape. */
const EXAMPLE = /^snippets\/.*\.(?:ts|ets)$/;

/** No example bypasses the compiler's checks: `any`, casts, `!`, predicates, code in text, or comments that hide errors. */
export const escapeHatch = defineRule({
  id: 'escape-hatch',
  group: 'examples',
  scope: 'path',
  async check({ filesMatching, note, remember }) {
    const examples = filesMatching(EXAMPLE);
    for (const [file, text] of examples)
      await remember([file, note(`text ${file}`)], (report) => checkSource(file, text, report));
    return { checked: { sources: examples.length } };
  },
});

/** What each hatch is written with, or with an escape: where there is none of it, nothing need be parsed. */
const WRITTEN_WITH =
  /[!<@\\]|\b(?:any|as|is|module|namespace|global|eval|Function|Reflect|require|JSON|json|biome|eslint|oxlint|tslint|prettier)\b/;

function checkSource(file: string, text: string, report: Report): void {
  if (!WRITTEN_WITH.test(text)) return;
  const lines = createLineIndex(text);
  for (const { offset, what } of findHatches(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true)))
    report({ file, ...lines.at(offset) }, `An example must not use ${what}.`, FIX);
}

function findHatches(source: ts.SourceFile): Hatch[] {
  const hatches = new Map<number, Hatch>();
  const visit = (node: ts.Node): void => {
    const what = hatchOf(node);
    if (what) hatches.set(node.getStart(source), { offset: node.getStart(source), what });
    for (const hatch of directivesBefore(node, source)) hatches.set(hatch.offset, hatch);
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...hatches.values()];
}

function hatchOf(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return '"any"';
  if (ts.isNonNullExpression(node)) return '"!", which says that a value is there';
  if (ts.isTypeAssertionExpression(node)) return 'a cast';
  if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) return 'a cast with "as"';
  if (ts.isTypePredicateNode(node)) return 'a type predicate, which nothing proves';
  if (ts.isModuleDeclaration(node) && !isInModule(node)) return 'a declaration that changes the types of others';
  if (ts.isIdentifier(node) && EVALUATORS.has(node.text) && !isName(node))
    return `"${node.text}", of which no type is known`;
  if (isParsed(node) && isSent(node)) return 'text that is parsed into `any`, of which no type is proven, in a request';
  const mayBeDefinite = ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node);
  return mayBeDefinite && node.exclamationToken ? '"!", which says that a variable is set' : undefined;
}

/** Whether a declaration is part of another one: `declare global { namespace A.B {} }` is one. */
const isInModule = ({ parent }: ts.Node): boolean => ts.isModuleDeclaration(parent) || ts.isModuleBlock(parent);

/** Whether an expression is a value that the library declares as `any`: parsed JSON. */
const isParsed = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && /(?:^JSON\.parse|\.json)$/.test(node.expression.getText());

/** Whether an expression is part of what a call of the API is given: directly, or by the name of a constant without a type. */
function isSent(node: ts.Node): boolean {
  if (ts.isSourceFile(node) || ts.isFunctionLike(node)) return false;
  if (ts.isVariableDeclaration(node)) {
    const { name, type } = node;
    return !type && ts.isIdentifier(name) && usesOf(name).some(isSent);
  }
  const { parent } = node;
  const isArgument = ts.isCallExpression(parent) && parent.expression !== node;
  return (isArgument && /^wxpay\b/.test(parent.expression.getText())) || isSent(parent);
}

/** The places where a file uses a name. */
function usesOf(name: ts.Identifier): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(name.getSourceFile());
  return found;
}

/** Whether an identifier is a name that the example gives or asks a value for: `order.Function`, `{ Reflect: 1 }`. */
function isName({ parent }: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(parent) ||
    (ts.isPropertyAccessExpression(parent) && !EVALUATORS.has(parent.expression.getText()))
  );
}

/** Comments before a token: those on the line of the token before it, and those on lines of their own. */
function directivesBefore(node: ts.Node, source: ts.SourceFile): Hatch[] {
  const start = node.getFullStart();
  const ranges = [
    ...(ts.getTrailingCommentRanges(source.text, start) ?? []),
    ...(ts.getLeadingCommentRanges(source.text, start) ?? []),
  ];
  return ranges.flatMap(({ pos, end }) => {
    const comment = source.text.slice(pos, end);
    const directive = DIRECTIVES.map((pattern) => pattern.exec(comment)?.[0]).find((found) => found !== undefined);
    return directive ? [{ offset: pos, what: `the comment "${directive}"` }] : [];
  });
}
