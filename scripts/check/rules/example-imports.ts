import { isBuiltin } from 'node:module';
import { createLineIndex } from '../../lib/line-index.ts';
import { isRecord } from '../../lib/type-guards.ts';
import { argumentsOf, calleeOf, nodesIn, parseTypescript, type Syntax, stringOf } from '../../lib/typescript-syntax.ts';
import { defineRule, type Report } from '../define-rule.ts';

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
  async check({ files, filesMatching, note, remember }) {
    const manifest = files.get(MANIFEST);
    const known = knownPackages(manifest);
    const sources = filesMatching(/^snippets\/.*\.ts$/).filter(([file]) => !DEVICE.test(file));
    for (const [file, text] of sources)
      await remember([manifest ?? '', file, note(`text ${file}`)], (report) => checkSource(file, text, known, report));
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
  for (const node of nodesIn(parseTypescript(text))) {
    const specifier = importOf(node);
    const [message, fix] = (specifier && faultOf(specifier, known)) ?? [];
    if (message && fix) report({ file, ...lines.at(node.from) }, message, fix);
  }
}

/** What a node imports, or the expression that decides it when the program runs. */
function importOf(node: Syntax): Syntax | undefined {
  const { name, children } = node;
  if (name === 'DynamicImport') return children[1];
  const isFrom = children.some((child) => child.name === 'from');
  if (name === 'ImportDeclaration' || (name === 'ExportDeclaration' && isFrom))
    return children.find((child) => child.name === 'String');
  const callee = name === 'CallExpression' ? calleeOf(node) : undefined;
  const isRequire = callee?.name === 'VariableName' && callee.text === 'require';
  const isBuiltinGetter = callee?.name === 'MemberExpression' && callee.children.at(-1)?.text === 'getBuiltinModule';
  return isRequire || isBuiltinGetter ? argumentsOf(node)[0] : undefined;
}

function faultOf(specifier: Syntax, known: ReadonlySet<string> | undefined): [string, string] | undefined {
  const name = stringOf(specifier);
  if (name === undefined) return ['The module that is imported is no literal.', 'Name it.'];
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
