import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import { blank, type Edit } from './edits.ts';

/** Nodes that only the compiler of TypeScript reads: types, marks and modifiers. */
const TYPES = new Set([
  'TypeAnnotation',
  'TypeArgList',
  'TypeParamList',
  'TypeAliasDeclaration',
  'InterfaceDeclaration',
  'AmbientDeclaration',
  'TypePredicate',
  'Optional',
  'Privacy',
  'readonly',
  'override',
  'abstract',
]);

/**
 * The edits that take the types out of TypeScript whose syntax is erasable, by the tree of its parser: an editor has that
 * anyway, and what runs keeps its lines and columns.
 */
export function typeEdits(code: string, tree: Tree): Edit[] {
  const edits: Edit[] = [];
  tree.iterate({
    enter(node) {
      const edit = editOf(code, node);
      if (edit) edits.push(edit);
      return !edit;
    },
  });
  return edits;
}

function editOf(code: string, { name, from, to, node }: SyntaxNodeRef): Edit | undefined {
  if (TYPES.has(name)) return blank(code, startOf(node), to);
  if (name === 'as' || name === 'satisfies') return assertion(code, node);
  if (name === 'LogicOp' && code.slice(from, to) === '!' && node.parent?.name === 'PostfixExpression') {
    return blank(code, from, to);
  }
  if (name === 'ImportDeclaration' && /^import\s+type\b/.test(code.slice(from, to))) return blank(code, from, to);
  return name === 'type' && node.parent?.name === 'ImportGroup' ? importedType(code, node) : undefined;
}

/** Of a type that is exported, with its `export`. */
const startOf = ({ from, parent }: SyntaxNode): number => (parent?.name === 'ExportDeclaration' ? parent.from : from);

/** `value as Type`: the value alone stays. */
function assertion(code: string, { from, parent, nextSibling }: SyntaxNode): Edit | undefined {
  return parent?.name === 'BinaryExpression' && nextSibling ? blank(code, from, parent.to) : undefined;
}

/** `type Name` among what is imported, with the comma that follows. */
function importedType(code: string, { from, nextSibling }: SyntaxNode): Edit | undefined {
  if (!nextSibling) return undefined;
  const { to } = nextSibling;
  return blank(code, from, code[to] === ',' ? to + 1 : to);
}
