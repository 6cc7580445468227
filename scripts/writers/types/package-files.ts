import { groupBy } from '../../lib/group-by.ts';
import { BROWSER_FILE } from './browser-file.ts';
import { entryFiles } from './client-file.ts';
import { block, fileText } from './file-text.ts';
import { MINI_PROGRAM_FILE } from './mini-program-file.ts';
import { HEADER, type Rendered } from './rendered.ts';

/**
 * The declarations as the npm package has them: the same ones in fewer files, one for each first segment of a path, since
 * an editor reads and watches every file before its first completion. Entries come along, made for these files.
 */
export function packageFiles(declarations: Rendered[]): Rendered[] {
  const devices = declarations.filter(({ path }) => path === BROWSER_FILE || path === MINI_PROGRAM_FILE);
  const groups = groupBy(
    declarations.filter((file) => !devices.includes(file)),
    ({ path }) => packageFile(path),
  );
  const files = [...groups].map(([path, parts]): Rendered => ({ path, content: joinDeclarations(parts) }));
  return [...files, ...entryFiles(files), ...devices];
}

/** `v3/pay/transactions/jsapi.d.ts` and `v3/pay.d.ts` go into `v3/pay.d.ts`, `components/Bank.d.ts` into `components.d.ts`. */
function packageFile(path: string): string {
  const [root = '', ...segments] = path.replace(/\.d\.ts$/, '').split('/');
  const depth = /^v\d$/.test(segments[0] ?? '') ? 2 : 1;
  return `${[root, ...segments.slice(0, depth)].join('/')}.d.ts`;
}

/** A namespace of a file: its own lines, and the namespaces in it by name. */
interface Namespace {
  lines: string[];
  inner: Map<string, Namespace>;
}

const emptyNamespace = (): Namespace => ({ lines: [], inner: new Map() });

/**
 * Files as one, with each namespace opened once: `declare namespace A.B.C` is three declarations to the compiler, which
 * binds and merges every one of them.
 */
function joinDeclarations(parts: Rendered[]): string {
  const outside: string[] = [];
  const root = emptyNamespace();
  let open: string[] | undefined;
  for (const line of parts.flatMap(({ content }) => content.trimEnd().split('\n'))) {
    const path = /^declare namespace (\S+) \{$/.exec(line)?.[1];
    if (path) open = namespaceAt(root, path.split('.')).lines;
    else if (line === '}') open = undefined;
    else if (open) open.push(line.replace(/^ {2}/, ''));
    else if (line !== HEADER && !/^declare namespace \S+ \{\}$/.test(line)) outside.push(line);
  }
  const namespaces = [...root.inner].flatMap(([name, namespace]) => nestedBlock('declare namespace', name, namespace));
  return fileText([HEADER, ...outside, ...namespaces]);
}

function namespaceAt(root: Namespace, path: string[]): Namespace {
  return path.reduce((outer, name) => {
    const namespace = outer.inner.get(name) ?? emptyNamespace();
    outer.inner.set(name, namespace);
    return namespace;
  }, root);
}

/** A namespace that holds another one alone shares its line: `namespace A.B {`. */
function nestedBlock(keyword: string, name: string, { lines, inner }: Namespace): string[] {
  const [only, ...others] = inner;
  if (only && lines.length === 0 && others.length === 0) return nestedBlock(keyword, `${name}.${only[0]}`, only[1]);
  const nested = [...inner].flatMap(([innerName, namespace]) => nestedBlock('namespace', innerName, namespace));
  return block(`${keyword} ${name}`, [...lines, ...nested]);
}
