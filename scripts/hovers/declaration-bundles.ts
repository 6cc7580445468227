/** A declaration file: its path relative to the project, and its text; that of a bundle, below `.cache/`, is not on disk. */
export interface DeclarationFile {
  file: string;
  text: string;
}

interface Namespace {
  /** What stands in its blocks. */
  bodies: string[];
  children: Map<string, Namespace>;
}

/** Generated files: `declare namespace A.B {` and `}` at the margin, everything else indented. */
const BLOCK = /^declare namespace ([\w$.]+) \{\n([\s\S]*?)^\}\n/gm;
const COMMENT = /^\/\/(?!\/).*\n/gm;

/**
 * Bundles the generated declarations by API version; files of any other layout are left over.
 *
 * To print a qualified name TypeScript looks through every block of every namespace in it, and in the package
 * `WeChatPay.OpenAPI.V3` has one in each of a thousand files: that was nine tenths of the time of all hovers.
 */
export function bundleDeclarations(files: readonly DeclarationFile[]): {
  bundles: DeclarationFile[];
  others: DeclarationFile[];
} {
  const roots = new Map<string, Namespace>();
  const others = files.filter(({ file, text }) => {
    const blocks = [...text.matchAll(BLOCK)];
    if (blocks.length === 0 || text.replaceAll(BLOCK, '').replaceAll(COMMENT, '').trim() !== '') return true;
    const name = bundleOf(file);
    const root = roots.get(name) ?? createNamespace();
    roots.set(name, root);
    for (const [, path = '', body = ''] of blocks) namespaceAt(root, path).bodies.push(body);
    return false;
  });
  return { bundles: [...roots].map(([name, root]) => writeBundle(`.cache/declarations/${name}.d.ts`, root)), others };
}

/** `v2`, `v3`, `brand`, or `components` for what both share. */
const bundleOf = (file: string): string =>
  /^virtual-types\/(?:chain\/|webhook\/)?(v[23]|brand)[./]/.exec(file)?.[1] ?? 'components';

const createNamespace = (): Namespace => ({ bodies: [], children: new Map() });

function namespaceAt(root: Namespace, path: string): Namespace {
  let current = root;
  for (const name of path.split('.')) {
    const next = current.children.get(name) ?? createNamespace();
    current.children.set(name, next);
    current = next;
  }
  return current;
}

function writeBundle(file: string, root: Namespace): DeclarationFile {
  const parts: string[] = [];
  const write = ({ children }: Namespace, keyword: string): void => {
    for (const [name, child] of children) {
      parts.push(`${keyword} ${name} {\n`, ...child.bodies);
      write(child, 'namespace');
      parts.push('}\n');
    }
  };
  write(root, 'declare namespace');
  return { file, text: parts.join('') };
}
