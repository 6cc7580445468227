import path from 'node:path';
import ts from 'typescript';
import { memoize, openFingerprints } from './fingerprints.ts';

/** Tells what the hovers of a block show something of, files or parts of files, each with the hash of its text. */
export type DependencyReader = (
  checker: ts.TypeChecker,
  sourceFile: ts.SourceFile,
  targets: readonly ts.Node[],
) => Record<string, string>;

/**
 * Makes the reader for one root. From the declarations of the identifiers it follows the names in types, base types
 * and initializers. Members that no identifier of the block names are not followed: they don't show.
 * A file of a package stands for its whole package, by its `package.json`; TypeScript's own libraries by the version.
 */
export function createDependencyReader(root: string): DependencyReader {
  const stamps = openFingerprints(root);
  const stampOf = memoize((file) => stampFile(root, file));
  const edges = new WeakMap<ts.Declaration, ts.Declaration[]>();
  const edgesOf = (checker: ts.TypeChecker, declaration: ts.Declaration): ts.Declaration[] => {
    const known = edges.get(declaration) ?? followed(checker, declaration);
    edges.set(declaration, known);
    return known;
  };
  return (checker, sourceFile, targets) => {
    const visited = new Set(targets.flatMap((target) => declarationsAt(checker, target)));
    // A set's iteration also visits what is added on the way.
    for (const declaration of visited) for (const next of edgesOf(checker, declaration)) visited.add(next);
    const names = [...visited]
      .filter((each) => each.getSourceFile() !== sourceFile && !isLibrary(each.getSourceFile()))
      .map((each) => stamps.nameAt(stampOf(each.getSourceFile().fileName), each.getStart()));
    return Object.fromEntries([...new Set(names)].sort().map((name) => [name, stamps.hashOf(name) ?? '']));
  };
}

/** What a package says is one matter: its version. Nothing is followed from there. */
function followed(checker: ts.TypeChecker, declaration: ts.Declaration): ts.Declaration[] {
  return declaration.getSourceFile().fileName.includes('/node_modules/') ? [] : namedDeclarations(checker, declaration);
}

const isLibrary = (file: ts.SourceFile): boolean =>
  /\/node_modules\/typescript\/lib\/lib\.[^/]*\.d\.ts$/.test(file.fileName);

/** The file whose hash stands for a declaration's file, relative to the root. */
function stampFile(root: string, file: string): string {
  const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
  return path.relative(root, packageFolder ? `${packageFolder}/package.json` : file).replaceAll(path.sep, '/');
}

/** The declarations of what an identifier of the block means, of the field that it fills, and of its type. */
function declarationsAt(checker: ts.TypeChecker, target: ts.Node): ts.Declaration[] {
  const type = checker.getTypeAtLocation(target);
  const symbols = [checker.getSymbolAtLocation(target), fieldFilled(checker, target), type.symbol, type.aliasSymbol];
  return [...symbols, ...keysNamed(checker, target)].flatMap((symbol) => declarationsOf(checker, symbol));
}

/** The properties that the texts given to a call name, where it takes `keyof` an interface: `wxpay.chain('v3/…')`. */
function keysNamed(checker: ts.TypeChecker, { parent }: ts.Node): (ts.Symbol | undefined)[] {
  if (!ts.isPropertyAccessExpression(parent) || !ts.isCallExpression(parent.parent)) return [];
  if (parent.parent.expression !== parent) return [];
  const declaration = checker.getResolvedSignature(parent.parent)?.declaration;
  const owners = (declaration?.typeParameters ?? []).flatMap((parameter) => {
    const constraint = ts.isTypeParameterDeclaration(parameter) ? parameter.constraint : undefined;
    return constraint && ts.isTypeOperatorNode(constraint) ? [checker.getTypeFromTypeNode(constraint.type)] : [];
  });
  const texts = parent.parent.arguments.filter(ts.isStringLiteral).map(({ text }) => text);
  return owners.flatMap((owner) => texts.map((text) => owner.getProperty(text)));
}

function fieldFilled(checker: ts.TypeChecker, target: ts.Node): ts.Symbol | undefined {
  const { parent } = target;
  if (!ts.isIdentifier(target) && !ts.isStringLiteral(target)) return undefined;
  if (ts.isObjectLiteralElementLike(parent) && ts.isObjectLiteralExpression(parent.parent)) {
    return checker.getContextualType(parent.parent)?.getProperty(target.text);
  }
  return ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)
    ? checker.getTypeAtLocation(parent.parent).getProperty(target.text)
    : undefined;
}

function declarationsOf(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): ts.Declaration[] {
  if (!symbol) return [];
  const own = (symbol.declarations ?? []).filter((declaration) => !ts.isModuleDeclaration(declaration));
  if (!(symbol.flags & ts.SymbolFlags.Alias)) return own;
  const aliased = checker.getAliasedSymbol(symbol);
  return aliased === symbol ? own : [...own, ...declarationsOf(checker, aliased)];
}

function namedDeclarations(checker: ts.TypeChecker, declaration: ts.Declaration): ts.Declaration[] {
  const found: ts.Declaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(...declarationsOf(checker, checker.getSymbolAtLocation(node)));
    else ts.forEachChild(node, visit);
  };
  for (const part of shownParts(declaration)) visit(part);
  return found;
}

/** An interface shows its name only; what it inherits can hide or give members, though. */
function shownParts(declaration: ts.Declaration): readonly ts.Node[] {
  if (ts.isSourceFile(declaration)) return [];
  if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) return [declaration];
  return [...(declaration.heritageClauses ?? []), ...(declaration.typeParameters ?? [])];
}
