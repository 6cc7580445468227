import type { HoverService } from './language-service.ts';

/**
 * Does something while the program seems to have no blocks among its files.
 *
 * To print a name TypeScript looks through the exports of every module of the program, in case one exports the symbol
 * again, and that for each symbol. Blocks export nothing to each other, but all are modules: a thousand of them were
 * a seventh of the time of all hovers, ten thousand a half.
 */
export function withoutBlocks<Result>(service: HoverService, run: () => Result): Result {
  const program = service.languageService.getProgram();
  if (!program) throw new Error('the language service has no program');
  // It takes in all files when it is made.
  program.getTypeChecker();
  const files = program.getSourceFiles();
  const others = files.filter(({ fileName }) => !service.isBlock(fileName));
  program.getSourceFiles = () => others;
  try {
    return run();
  } finally {
    // The next program is made from this one, if it has all its files.
    program.getSourceFiles = () => files;
  }
}
