import ts from 'typescript';
import type { Problem } from '../lib/problem.ts';
import { createDependencyReader, type DependencyReader } from './dependencies.ts';
import type { Block, BlockHovers, HoverNode } from './hover-model.ts';
import type { HoverProject } from './hover-project.ts';
import { findTargets } from './hover-targets.ts';
import type { HoverService } from './language-service.ts';
import { createInfoReader, type InfoReader } from './quick-info.ts';

/** The type of every identifier of blocks that are in the service, and what is wrong with each block. */
export function extractBlocks(service: HoverService, tree: HoverProject, blocks: readonly Block[]): BlockHovers[] {
  const program = service.languageService.getProgram();
  if (!program) throw new Error('the language service has no program');
  const info = createInfoReader(service.languageService, program.getTypeChecker());
  const reach = createDependencyReader(tree.root);
  return blocks.map((block) => {
    const sourceFile = program.getSourceFile(service.pathOf(block));
    if (!sourceFile) throw new Error(`${block.file} is not in the program`);
    return extractBlock(program, sourceFile, block, { info, reach });
  });
}

function extractBlock(
  program: ts.Program,
  sourceFile: ts.SourceFile,
  block: Block,
  readers: { info: InfoReader; reach: DependencyReader },
): BlockHovers {
  const targets = findTargets(sourceFile);
  const diagnostics = [...program.getSyntacticDiagnostics(sourceFile), ...program.getSemanticDiagnostics(sourceFile)];
  return {
    nodes: targets.flatMap((target) => hoverNode(readers.info, sourceFile, target)),
    problems: diagnostics.map((diagnostic) => toProblem(block, sourceFile, diagnostic)),
    reached: readers.reach(program.getTypeChecker(), sourceFile, targets),
  };
}

function hoverNode(info: InfoReader, sourceFile: ts.SourceFile, target: ts.Node): HoverNode[] {
  const start = target.getStart(sourceFile);
  const found = info(sourceFile, target);
  return found ? [{ start, length: target.getEnd() - start, target: target.getText(sourceFile), ...found }] : [];
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
