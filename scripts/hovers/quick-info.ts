import ts from '#typescript';
import { infoOf } from './display.ts';
import type { HoverInfo } from './hover-model.ts';

/** Reads the hover of an identifier of a file; undefined when TypeScript knows nothing of it. */
export type InfoReader = (sourceFile: ts.SourceFile, target: ts.Node) => HoverInfo | undefined;

/**
 * Makes the reader for one program. The segments of the chain (`wxpay.v3.pay`) are the same wherever they stand,
 * and a third of all identifiers, so each of them is asked for once.
 */
export function createInfoReader(languageService: ts.LanguageService, checker: ts.TypeChecker): InfoReader {
  const segments = new Map<ts.Symbol, HoverInfo | undefined>();
  return (sourceFile, target) => {
    const symbol = checker.getSymbolAtLocation(target);
    const read = (): HoverInfo | undefined =>
      readInfo(languageService, sourceFile, target, isOfPackage(checker, symbol));
    if (!symbol || !isSegment(checker, target, symbol)) return read();
    if (!segments.has(symbol)) segments.set(symbol, read());
    return segments.get(symbol);
  };
}

/** A property with one interface for a type: where it is used can narrow nothing. */
function isSegment(checker: ts.TypeChecker, target: ts.Node, symbol: ts.Symbol): boolean {
  if (!ts.isPropertyAccessExpression(target.parent) || target.parent.name !== target) return false;
  const isPlain = (symbol.flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Optional)) === ts.SymbolFlags.Property;
  return isPlain && checker.getTypeOfSymbol(symbol).isClassOrInterface();
}

function isOfPackage(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): boolean {
  const declared = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return declared?.declarations?.[0]?.getSourceFile().fileName.includes('/node_modules/') ?? false;
}

function readInfo(
  languageService: ts.LanguageService,
  sourceFile: ts.SourceFile,
  target: ts.Node,
  isBrief: boolean,
): HoverInfo | undefined {
  const found = languageService.getQuickInfoAtPosition(sourceFile.fileName, target.getStart(sourceFile));
  if (!found?.displayParts) return undefined;
  const info = infoOf(mainLine(found.displayParts), found);
  // Of `console.log` and the like one paragraph is enough; their pages of documentation are elsewhere.
  return isBrief ? { ...info, docs: info.docs.split(/\n\s*\n/)[0] ?? '', tags: [] } : info;
}

/**
 * Of several lines the one that counts: TypeScript adds `import wxpay` below what an imported name is, and
 * writes `namespace console` above `var console: Console`.
 */
function mainLine(parts: ts.SymbolDisplayPart[]): ts.SymbolDisplayPart[] {
  const last = parts.findLastIndex((part) => part.kind === 'lineBreak');
  if (last === -1) return parts;
  if (parts[last + 1]?.text === 'import') return mainLine(parts.slice(0, last));
  return parts[last + 1]?.text === 'var' ? parts.slice(last + 1) : parts;
}
