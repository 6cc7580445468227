import ts from '#typescript';
import type { Problem } from '../lib/problem.ts';
import { createDependencyReader, type Dependencies, type DependencyReader } from './dependencies.ts';
import type { Block, BlockHovers, HoverNode } from './hover-model.ts';
import type { HoverProject } from './hover-project.ts';
import { findTargets } from './hover-targets.ts';
import { createInfoReader, type InfoReader } from './quick-info.ts';
import { fixTypeOrder } from './type-order.ts';

/** One program, and readers of what it knows. */
export interface ProgramReaders {
  program: ts.Program;
  info: InfoReader;
  dependencies: DependencyReader;
}

/** A file of the program: the hovers of its identifiers, the compiler's errors, and what they depend on. */
export interface ExtractedFile extends Dependencies {
  nodes: HoverNode[];
  diagnostics: readonly ts.Diagnostic[];
}

/** Makes the readers for the program that a service has now. */
export function createReaders(languageService: ts.LanguageService, project: HoverProject): ProgramReaders {
  const program = languageService.getProgram();
  if (!program) throw new Error('the language service has no program');
  fixTypeOrder(program, project);
  const checker = program.getTypeChecker();
  return {
    program,
    info: createInfoReader(languageService, checker),
    dependencies: createDependencyReader(checker, project),
  };
}

/** Extracts a file by its absolute path. Throws when it is not in the program. */
export function extractFile({ program, info, dependencies }: ProgramReaders, file: string): ExtractedFile {
  const sourceFile = program.getSourceFile(file);
  if (!sourceFile) throw new Error(`${file} is not in the program`);
  const targets = findTargets(sourceFile);
  return {
    nodes: targets.flatMap((target) => hoverNode(info, sourceFile, target)),
    diagnostics: [...program.getSyntacticDiagnostics(sourceFile), ...program.getSemanticDiagnostics(sourceFile)],
    ...dependencies(sourceFile, targets),
  };
}

/** Extracts a block that is one file of the program. */
export function extractBlock(readers: ProgramReaders, block: Block, file: string): BlockHovers {
  const { diagnostics, ...found } = extractFile(readers, file);
  return { ...found, problems: diagnostics.map((diagnostic) => diagnosticProblem(block, diagnostic)) };
}

function hoverNode(info: InfoReader, sourceFile: ts.SourceFile, target: ts.Node): HoverNode[] {
  const start = target.getStart(sourceFile);
  const found = info(sourceFile, target);
  return found ? [{ start, length: target.getEnd() - start, target: target.getText(sourceFile), ...found }] : [];
}

/** An error of the compiler as a problem of a block; `offset` is where the file begins in the block's code. */
export function diagnosticProblem(block: Block, { code, start = 0, messageText }: ts.Diagnostic, offset = 0): Problem {
  const message = `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  return blockProblem(
    block,
    offset + start,
    message,
    'Correct the code, or the type in openapi/ and run `npm run generate`.',
  );
}

/** A problem at an offset of a block's code. */
export function blockProblem(block: Block, offset: number, message: string, fix: string): Problem {
  const before = block.code.slice(0, offset);
  const line = before.split('\n').length - 1 + (block.page?.line ?? 1);
  const column = offset - before.lastIndexOf('\n');
  return { rule: 'hover-compiles', file: block.page?.file ?? block.file, line, column, message, fix };
}
