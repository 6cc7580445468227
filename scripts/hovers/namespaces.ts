import path from 'node:path';
import ts from 'typescript';
import type { HoverProject } from './hover-project.ts';

/**
 * Leaves each namespace of the declarations its first block only, once they are all bound and merged.
 *
 * To print a qualified name TypeScript looks through every block of every namespace in it, and `WeChatPay.OpenAPI`
 * has one in each of a thousand files: that was nine tenths of the time of all hovers. What a namespace holds is in
 * its symbol's exports, so the other blocks are of no more use. Interfaces keep all their declarations.
 */
export function mergeNamespaceBlocks(languageService: ts.LanguageService, tree: HoverProject): void {
  const program = languageService.getProgram();
  if (!program) return;
  const checker = program.getTypeChecker();
  const done = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    if (!ts.isModuleDeclaration(node)) return;
    const symbol = checker.getSymbolAtLocation(node.name);
    if (symbol && !done.has(symbol)) keepFirstBlock(symbol);
    if (symbol) done.add(symbol);
    if (node.body && ts.isModuleDeclaration(node.body)) visit(node.body);
    else if (node.body && ts.isModuleBlock(node.body)) node.body.statements.forEach(visit);
  };
  for (const file of tree.declarations) program.getSourceFile(path.join(tree.root, file))?.statements.forEach(visit);
}

function keepFirstBlock(symbol: ts.Symbol): void {
  const first = symbol.declarations?.find(ts.isModuleDeclaration);
  symbol.declarations = symbol.declarations?.filter((each) => each === first || !ts.isModuleDeclaration(each)) ?? [];
}
