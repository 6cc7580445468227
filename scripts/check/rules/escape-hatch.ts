import ts from 'typescript';
import { createLineIndex } from '../../lib/line-index.ts';
import type { Problem } from '../../lib/problem.ts';
import type { Rule } from '../rule.ts';

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

/** No example has a type that the compiler takes on trust: `any`, casts, `!`, or comments that hide its errors. */
export const escapeHatch: Rule = {
  id: 'escape-hatch',
  group: 'examples',
  check({ files }) {
    const examples = [...files].filter(([file]) => file.startsWith('snippets/'));
    return {
      problems: examples.flatMap(([file, text]) => checkSource(file, text)),
      checked: { sources: examples.length },
    };
  },
};

function checkSource(file: string, text: string): Problem[] {
  const lines = createLineIndex(text);
  return findHatches(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext)).map(({ offset, what }) => ({
    rule: 'escape-hatch',
    file,
    ...lines.at(offset),
    message: `An example must not use ${what}.`,
    fix: 'Give the value its own type, or narrow it with a check; when the declared type is wrong, correct the spec.',
  }));
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
  const mayBeDefinite = ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node);
  return mayBeDefinite && node.exclamationToken ? '"!", which says that a variable is set' : undefined;
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
