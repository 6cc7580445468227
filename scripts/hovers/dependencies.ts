import path from 'node:path';
import ts from '#typescript';
import { openFingerprints } from './fingerprints.ts';
import type { HoverProject } from './hover-project.ts';

/** Dependencies of the hovers of a block. */
export interface Dependencies {
  /** Files, or sections of files, of which the hovers show something: each with the hash of its text. */
  dependencies: Record<string, string>;
  /** Whether a declaration names something that there is not: what the hovers show would change when it is there. */
  isIncomplete?: true;
}

/** Reads the dependencies of a file of the program, given its identifiers. */
export type DependencyReader = (sourceFile: ts.SourceFile, targets: readonly ts.Node[]) => Dependencies;

/**
 * Makes the reader for one program. From the declarations of the identifiers it follows the names in types, base types
 * and initializers. Members that no identifier of the block names are not followed: they don't show.
 * A file of a package stands for its whole package, by its `package.json`; TypeScript's own libraries by the version.
 */
export function createDependencyReader(checker: ts.TypeChecker, project: HoverProject): DependencyReader {
  const fingerprints = openFingerprints(project.root);
  const nameOf = (declaration: ts.Declaration): string => {
    const { fileName } = declaration.getSourceFile();
    const source = project.bundles.get(fileName)?.sourceAt(declaration.getStart());
    const { file, offset } = source ?? {
      file: fingerprintFile(project.root, fileName),
      offset: declaration.getStart(),
    };
    return fingerprints.nameAt(file, offset);
  };
  const known = new WeakMap<ts.Declaration, Followed>();
  const follow = (declaration: ts.Declaration): Followed => {
    const found = known.get(declaration) ?? followed(checker, declaration);
    known.set(declaration, found);
    return found;
  };
  return (sourceFile, targets) => {
    const visited = new Set(targets.flatMap((target) => declarationsAt(checker, target)));
    let isIncomplete = false;
    // A set's iteration also visits what is added on the way.
    for (const declaration of visited) {
      const { declarations, hasUnknownName } = follow(declaration);
      for (const next of declarations) visited.add(next);
      isIncomplete ||= hasUnknownName && declaration.getSourceFile() !== sourceFile;
    }
    const names = [...visited]
      .filter((each) => each.getSourceFile() !== sourceFile && !isLibrary(each.getSourceFile()))
      .map(nameOf);
    return {
      dependencies: Object.fromEntries(
        [...new Set(names)].sort().map((name) => [name, fingerprints.hashOf(name) ?? '']),
      ),
      ...(isIncomplete && { isIncomplete }),
    };
  };
}

/** The declarations that a declaration names. */
interface Followed {
  declarations: ts.Declaration[];
  /** Whether it names something that there is not. */
  hasUnknownName: boolean;
}

/** References within a package are not followed: all of it depends on its version. */
function followed(checker: ts.TypeChecker, declaration: ts.Declaration): Followed {
  return declaration.getSourceFile().fileName.includes('/node_modules/')
    ? { declarations: [], hasUnknownName: false }
    : namedDeclarations(checker, declaration);
}

const isLibrary = (file: ts.SourceFile): boolean =>
  /\/node_modules\/typescript\/lib\/lib\.[^/]*\.d\.ts$/.test(file.fileName);

/** The file whose hash stands for a declaration's file, relative to the root. */
function fingerprintFile(root: string, file: string): string {
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

function namedDeclarations(checker: ts.TypeChecker, declaration: ts.Declaration): Followed {
  const declarations: ts.Declaration[] = [];
  let hasUnknownName = false;
  const visit = (node: ts.Node): void => {
    if (!ts.isIdentifier(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    const symbol = checker.getSymbolAtLocation(node);
    // The checker makes up a symbol for a name that it can't resolve.
    if (!symbol?.declarations && isTypeName(typeNameRoot(node).parent)) hasUnknownName = true;
    declarations.push(...declarationsOf(checker, symbol));
  };
  for (const part of shownParts(declaration)) visit(part);
  return { declarations, hasUnknownName };
}

/** Whether a node names a type: `as const` is written as if it did. */
const isTypeName = (node: ts.Node): boolean => ts.isTypeReferenceNode(node) && !ts.isConstTypeReference(node);

/** `A.B.C` for a name in it. */
function typeNameRoot(name: ts.Node): ts.Node {
  return ts.isQualifiedName(name.parent) ? typeNameRoot(name.parent) : name;
}

/** An interface shows its name only; what it inherits can hide or give members, though. */
function shownParts(declaration: ts.Declaration): readonly ts.Node[] {
  if (ts.isSourceFile(declaration)) return [];
  if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) return [declaration];
  return [...(declaration.heritageClauses ?? []), ...(declaration.typeParameters ?? [])];
}
