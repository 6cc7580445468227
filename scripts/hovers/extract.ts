import ts from 'typescript';
import type { Problem } from '../lib/problem.ts';
import { markdownOf, runsOf } from './display.ts';
import type { Block, BlockHovers, HoverNode } from './model.ts';
import type { ReachReader } from './reach.ts';
import type { HoverService } from './service.ts';
import { findTargets } from './tokens.ts';

/** The type of every identifier of one block that is in the service, and what is wrong with the block. */
export function extractBlock(service: HoverService, reach: ReachReader, block: Block): BlockHovers {
  const file = service.pathOf(block);
  const program = service.languageService.getProgram();
  const sourceFile = program?.getSourceFile(file);
  if (!program || !sourceFile) throw new Error(`${block.file} is not in the program`);
  const targets = findTargets(sourceFile);
  const isForeign = (target: ts.Node): boolean => isOfPackage(program.getTypeChecker(), target);
  const nodes = targets.flatMap((target) => {
    const node = hoverNode(service.languageService, file, sourceFile, target);
    return node === undefined ? [] : [isForeign(target) ? brief(node) : node];
  });
  const diagnostics = [...program.getSyntacticDiagnostics(sourceFile), ...program.getSemanticDiagnostics(sourceFile)];
  return {
    nodes,
    problems: diagnostics.map((diagnostic) => toProblem(block, sourceFile, diagnostic)),
    reached: reach(program.getTypeChecker(), sourceFile, targets),
  };
}

function hoverNode(
  languageService: ts.LanguageService,
  file: string,
  sourceFile: ts.SourceFile,
  target: ts.Node,
): HoverNode | undefined {
  const start = target.getStart(sourceFile);
  const info = languageService.getQuickInfoAtPosition(file, start);
  if (!info?.displayParts) return undefined;
  const parts = withoutImportLine(info.displayParts);
  return {
    start,
    length: target.getEnd() - start,
    target: target.getText(sourceFile),
    text: ts.displayPartsToString(parts),
    runs: runsOf(parts),
    docs: markdownOf(info.documentation),
    tags: (info.tags ?? []).map((tag) => [tag.name, markdownOf(tag.text)]),
  };
}

/** TypeScript adds `import wxpay` below what an imported name is; the code says that already. */
function withoutImportLine(parts: ts.SymbolDisplayPart[]): ts.SymbolDisplayPart[] {
  const last = parts.findLastIndex((part) => part.kind === 'lineBreak');
  return last > 0 && parts[last + 1]?.text === 'import' ? parts.slice(0, last) : parts;
}

function isOfPackage(checker: ts.TypeChecker, target: ts.Node): boolean {
  const declaration = checker.getSymbolAtLocation(target)?.declarations?.[0];
  return declaration?.getSourceFile().fileName.includes('/node_modules/') ?? false;
}

/** Of `console.log` and the like the type and one paragraph are enough; their pages of documentation are elsewhere. */
function brief(node: HoverNode): HoverNode {
  return { ...node, docs: node.docs.split(/\n\s*\n/)[0] ?? '', tags: [] };
}

function toProblem(block: Block, sourceFile: ts.SourceFile, diagnostic: ts.Diagnostic): Problem {
  const { line, character } = sourceFile.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
  return {
    rule: 'hover-compiles',
    file: block.page?.file ?? block.file,
    line: line + (block.page?.line ?? 1),
    column: character + 1,
    message: `TS${diagnostic.code}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`,
    fix: 'mend the code, or the type in openapi/ and run `npm run generate`',
  };
}
