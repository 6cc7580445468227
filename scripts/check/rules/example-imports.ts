import { isBuiltin } from 'node:module';
import ts from '#typescript';
import { createLineIndex } from '../../lib/line-index.ts';
import { isRecord } from '../../lib/type-guards.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { parseSource } from '../support/parse-source.ts';

/** Modules of Node.js that start programs, run text, or look into the process: no example needs them. */
const FORBIDDEN = /^(?:node:)?(?:child_process|cluster|inspector|module|repl|vm|v8|wasi|worker_threads)(?:\/|$)/;
/** Code for the user's device imports what the platform brings along. */
const DEVICE = /^snippets\/client\//;
const MANIFEST = 'package.json';

/**
 * Code of `snippets/` imports what a reader can install: the set-ups, its own files, dependencies of the project (none of
 * theirs), and modules of Node.js that start no process. The module is a literal, or nobody can tell.
 */
export const exampleImports = defineRule({
  id: 'example-imports',
  group: 'examples',
  scope: 'path',
  async check({ files, filesMatching, remember }) {
    const manifest = files.get(MANIFEST);
    const known = knownPackages(manifest);
    const sources = filesMatching(/^snippets\/.*\.ts$/).filter(([file]) => !DEVICE.test(file));
    for (const [file, text] of sources)
      await remember([manifest ?? '', file, text], (report) => checkSource(file, text, known, report));
    return { checked: { sources: sources.length } };
  },
});

/** Packages that `package.json` names, and its imports; undefined without one. */
function knownPackages(manifest: string | undefined): ReadonlySet<string> | undefined {
  const parsed: unknown = manifest && JSON.parse(manifest);
  if (!isRecord(parsed)) return undefined;
  const names = ['dependencies', 'devDependencies', 'imports'].flatMap((key) => {
    const map = parsed[key];
    return isRecord(map) ? Object.keys(map) : [];
  });
  return new Set([...names, 'wechatpay-kit', 'wechatpay-virtual-types']);
}

function checkSource(file: string, text: string, known: ReadonlySet<string> | undefined, report: Report): void {
  const lines = createLineIndex(text);
  const visit = (node: ts.Node): void => {
    const specifier = importOf(node);
    const [message, fix] = (specifier && faultOf(specifier, known)) ?? [];
    if (message && fix) report({ file, ...lines.at(node.getStart()) }, message, fix);
    ts.forEachChild(node, visit);
  };
  visit(parseSource(text));
}

/** What a node imports, or the expression that decides it when the program runs. */
function importOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const isImport = expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(expression) && expression.text === 'require';
  const isBuiltinGetter = ts.isPropertyAccessExpression(expression) && expression.name.text === 'getBuiltinModule';
  return isImport || isRequire || isBuiltinGetter ? node.arguments[0] : undefined;
}

function faultOf(specifier: ts.Expression, known: ReadonlySet<string> | undefined): [string, string] | undefined {
  if (!ts.isStringLiteralLike(specifier)) return ['The module that is imported is no literal.', 'Name it.'];
  const name = specifier.text;
  if (FORBIDDEN.test(name))
    return [`An example must not import ${name}.`, 'Do without: examples call the API, and start nothing.'];
  if (/^\.{0,2}\//.test(name) || isBuiltin(name)) return undefined;
  const [first = '', second = ''] = name.split('/');
  const owner = first.startsWith('@') ? `${first}/${second}` : first;
  if (!known || known.has(owner) || known.has(name)) return undefined;
  return [
    `${owner} is no dependency of ${MANIFEST}: it is there because another package brings it.`,
    'Use what is listed there, or add it.',
  ];
}
