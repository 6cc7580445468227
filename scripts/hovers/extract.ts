import ts from '#typescript';
import type { Problem } from '../lib/problem.ts';
import type { Block, HoverNode } from './hover-model.ts';
import type { HoverProject } from './hover-project.ts';
import { findTargets } from './hover-targets.ts';
import { createInfoReader, type InfoReader } from './quick-info.ts';
import { fixTypeOrder } from './type-order.ts';

/** One program, and the reader of its hovers. */
export interface ProgramReaders {
  program: ts.Program;
  info: InfoReader;
}

/** A file of the program: the hovers of its identifiers, and the compiler's errors. */
export interface ExtractedFile {
  nodes: HoverNode[];
  diagnostics: readonly ts.Diagnostic[];
}

/** Makes the readers for the program that a service has now. */
export function createReaders(languageService: ts.LanguageService, project: HoverProject): ProgramReaders {
  const program = languageService.getProgram();
  if (!program) throw new Error('the language service has no program');
  fixTypeOrder(program, project);
  return { program, info: createInfoReader(languageService, program.getTypeChecker()) };
}

/** Extracts a file by its absolute path. Throws when it is not in the program. */
export function extractFile({ program, info }: ProgramReaders, file: string): ExtractedFile {
  const sourceFile = program.getSourceFile(file);
  if (!sourceFile) throw new Error(`${file} is not in the program`);
  const targets = findTargets(sourceFile);
  return {
    nodes: targets.flatMap((target) => hoverNode(info, sourceFile, target)),
    diagnostics: [...program.getSyntacticDiagnostics(sourceFile), ...program.getSemanticDiagnostics(sourceFile)],
  };
}

function hoverNode(info: InfoReader, sourceFile: ts.SourceFile, target: ts.Node): HoverNode[] {
  const start = target.getStart(sourceFile);
  const found = info(sourceFile, target);
  return found ? [{ start, length: target.getEnd() - start, target: target.getText(sourceFile), ...found }] : [];
}

/** An error of TypeScript's own language service as a problem; `offset` is where the file begins in the block's code. */
export const diagnosticProblem = (block: Block, { code, start = 0, messageText }: ts.Diagnostic, offset = 0): Problem =>
  compileProblem(block, offset + start, `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);

/** An error of the compiler at an offset of a block's code. */
export const compileProblem = (block: Block, offset: number, message: string): Problem =>
  blockProblem(block, offset, message, 'Correct the code, or the type in openapi/ and run `npm run generate`.');

/** A problem at an offset of a block's code. */
export function blockProblem(block: Block, offset: number, message: string, fix: string): Problem {
  const before = block.code.slice(0, offset);
  const line = before.split('\n').length - 1 + (block.page?.line ?? 1);
  const column = offset - before.lastIndexOf('\n');
  return { rule: 'hover-compiles', file: block.page?.file ?? block.file, line, column, message, fix };
}
