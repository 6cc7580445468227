import type { SyntaxNode, Tree } from '@lezer/common';
import { typescript } from '../../../scripts/lib/typescript-syntax.ts';
import { applyEdits, type Edit } from './edits.ts';
import { typeEdits } from './erase-types.ts';

/** A module as the sandbox runs it: the body of an async function of `load` and `exports`. */
export interface CompiledModule {
  code: string;
  /** What it imports, as it is written there. */
  imports: string[];
}

/**
 * Makes a module of TypeScript runnable where there are no modules: types are taken out, an import waits for what `load`
 * gives, an export is a field of `exports`. `resolve` gives the name by which `load` knows an import. Lines and columns stay.
 */
export function compileModule(source: string, resolve: (specifier: string) => string): CompiledModule {
  const tree = typescript.parse(source);
  const types = typeEdits(source, tree);
  const erased = applyEdits(source, types);
  const imports: string[] = [];
  const exported: string[] = [];
  const edits = topNodes(types.length ? typescript.parse(erased) : tree).flatMap((node): Edit[] => {
    const { name, from, to } = node;
    const text = erased.slice(from, to);
    if (name === 'ImportDeclaration') {
      const { specifier, names } = readImport(text);
      imports.push(specifier);
      return [{ from, to, text: importText(resolve(specifier), names) }];
    }
    if (name !== 'ExportDeclaration') return [];
    const names = exportedNames(text);
    exported.push(...names);
    return [{ from, to: from + 'export'.length, text: '      ' }];
  });
  const assignments = exported.map((name) => `exports.${name} = ${name};`).join(' ');
  return { code: applyEdits(erased, edits) + assignments, imports };
}

function topNodes(tree: Tree): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** The parts of an import: where from, and the names, as they stand before `from`. */
function readImport(text: string): { specifier: string; names: string } {
  const [, names = '', specifier = ''] = /^import\s+(?:([\s\S]*?)\s+from\s+)?['"]([^'"]+)['"]/.exec(text) ?? [];
  return { specifier, names };
}

/** An import as a declaration: `import a, { b as c } from 'd'` → `const { default: a, b: c } = await load('d');` */
function importText(name: string, names: string): string {
  const loaded = `await load(${JSON.stringify(name)});`;
  const [, whole] = /^\*\s+as\s+(\w+)$/.exec(names) ?? [];
  if (whole) return `const ${whole} = ${loaded}`;
  const [, own, group = ''] = /^(?:(\w+)\s*,?\s*)?(?:\{([\s\S]*)\})?$/.exec(names) ?? [];
  const parts = [...(own ? [`default: ${own}`] : []), ...group.split(',').map((part) => part.trim())];
  const fields = parts.filter(Boolean).map((part) => part.replace(/\s+as\s+/, ': '));
  return fields.length ? `const { ${fields.join(', ')} } = ${loaded}` : loaded;
}

/** The names that a declaration exports. Throws for other forms of exports, which no example has. */
function exportedNames(text: string): string[] {
  const [, group] = /^export\s+(?:const|let|var)\s+\{([^{}]*)\}/.exec(text) ?? [];
  if (group !== undefined) return group.split(',').flatMap((part) => part.split(':').at(-1)?.trim() || []);
  const [, name] = /^export\s+(?:const|let|var|(?:async\s+)?function\*?|class)\s+([\w$]+)/.exec(text) ?? [];
  if (!name) throw new SyntaxError(`An export without a name: ${text.slice(0, 60)}`);
  return [name];
}
