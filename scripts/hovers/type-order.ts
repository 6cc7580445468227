import ts from '#typescript';

/** The part of a hover project that decides the order: its union literals, and its bundles by file. */
interface DeclarationOrder {
  literals: readonly string[];
  bundles: readonly string[];
}

/** Numbers below this one are in ascending order in unions: HTTP statuses, codes of enums. */
const NUMBERS = 1000;

/** A literal of a union, or a quoted name of a property. */
const LITERAL = /(?<=\| )'([^'\\\n]*)'|'([^'\\\n]*)'(?= \|)|^ *(?:readonly )?'([^'\\\n]*)'\??:/gm;

/** The literals in unions of the declarations, in the order of the declarations. */
export function unionLiterals(texts: readonly string[]): string[] {
  const matches = texts.flatMap((text) => [...text.matchAll(LITERAL)]);
  return [...new Set(matches.map(([, behind, before, name]) => behind ?? before ?? name ?? ''))];
}

/**
 * Gives the members of unions a fixed order. TypeScript shows them in the order in which it came across them first,
 * which would depend on the other blocks of the program; after this it is the order of the declarations.
 */
export function fixTypeOrder(program: ts.Program, project: DeclarationOrder): void {
  const checker = program.getTypeChecker();
  for (let number = 0; number < NUMBERS; number += 1) checker.getNumberLiteralType(number);
  for (const literal of project.literals) checker.getStringLiteralType(literal);
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) checker.getTypeAtLocation(node.name);
    else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
  };
  for (const file of project.bundles) {
    const sourceFile = program.getSourceFile(file);
    if (sourceFile) ts.forEachChild(sourceFile, visit);
  }
}
