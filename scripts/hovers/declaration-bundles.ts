/** Declarations in one text for the program of the hovers, each namespace written once. It is not on disk. */
export interface DeclarationBundle {
  /** Path relative to the project, below `.cache/`. */
  file: string;
  text: string;
  /** The source of an offset: the generated file, and the offset in it. */
  sourceAt(offset: number): { file: string; offset: number };
}

/** A declaration file: its path relative to the project, and its text. */
export interface DeclarationFile {
  file: string;
  text: string;
}

/** A range of a declaration file that is copied unchanged into a bundle. */
interface Copy {
  file: string;
  /** Offset in the file. */
  from: number;
  text: string;
}

interface Namespace {
  copies: Copy[];
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
  bundles: DeclarationBundle[];
  others: DeclarationFile[];
} {
  const roots = new Map<string, Namespace>();
  const others = files.filter(({ file, text }) => {
    const blocks = [...text.matchAll(BLOCK)];
    if (blocks.length === 0 || text.replaceAll(BLOCK, '').replaceAll(COMMENT, '').trim() !== '') return true;
    const name = bundleOf(file);
    const root = roots.get(name) ?? createNamespace();
    roots.set(name, root);
    for (const { 0: block, 1: path = '', 2: body = '', index } of blocks) {
      namespaceAt(root, path).copies.push({ file, from: index + block.indexOf('\n') + 1, text: body });
    }
    return false;
  });
  return { bundles: [...roots].map(([name, root]) => writeBundle(`.cache/declarations/${name}.d.ts`, root)), others };
}

/** `v2`, `v3`, `brand`, or `components` for what both share. */
const bundleOf = (file: string): string =>
  /^virtual-types\/(?:chain\/|webhook\/)?(v[23]|brand)[./]/.exec(file)?.[1] ?? 'components';

const createNamespace = (): Namespace => ({ copies: [], children: new Map() });

function namespaceAt(root: Namespace, path: string): Namespace {
  let current = root;
  for (const name of path.split('.')) {
    const next = current.children.get(name) ?? createNamespace();
    current.children.set(name, next);
    current = next;
  }
  return current;
}

function writeBundle(file: string, root: Namespace): DeclarationBundle {
  const parts: string[] = [];
  const starts: number[] = [];
  const copies: Copy[] = [];
  let length = 0;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const write = ({ children }: Namespace, keyword: string): void => {
    for (const [name, child] of children) {
      add(`${keyword} ${name} {\n`);
      for (const copy of child.copies) {
        starts.push(length);
        copies.push(copy);
        add(copy.text);
      }
      write(child, 'namespace');
      add('}\n');
    }
  };
  write(root, 'declare namespace');
  const sourceAt = (offset: number): { file: string; offset: number } => {
    const index = lastAtMost(starts, offset);
    const copy = copies[index];
    if (!copy) throw new RangeError(`${file} has no declaration at ${offset}`);
    return { file: copy.file, offset: copy.from + offset - (starts[index] ?? 0) };
  };
  return { file, text: parts.join(''), sourceAt };
}

/** The index of the last of ascending numbers that is not above a limit; -1 for none. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
