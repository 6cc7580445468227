import { type Problem, problemText } from '../../lib/problem.ts';

/** Shows problems in every browser that has the site open; an empty list clears them. */
export interface ProblemOverlay {
  show(problems: readonly Problem[]): void;
}

/** Collects the problems that the spec, the hovers and the check report, and shows them all in the terminal and in browsers. */
export interface ProblemReporter {
  /** Gives the overlay of the server that has started. */
  attach(overlay: ProblemOverlay): void;
  reportSpec(problems: readonly Problem[]): void;
  /** Reports the problems in the code of a page that has been rendered. */
  reportPage(page: string, problems: readonly Problem[]): void;
  /** Reports the problems that the check knows so far; `complete` when the compilers are done. */
  reportCheck(problems: readonly Problem[], complete: boolean): void;
  /** Drops what changed pages reported; they report it again if it still holds. */
  clearPages(changed: readonly string[]): void;
  /** Prints a failure that is no problem of the project's files. */
  logFailure(message: string): void;
}

/** Creates the reporter of a served site. */
export function createProblemReporter(): ProblemReporter {
  const pages = new Map<string, readonly Problem[]>();
  let spec: readonly Problem[] = [];
  let check: readonly Problem[] = [];
  let overlay: ProblemOverlay | undefined;
  let printed: string | undefined;
  const update = (): void => {
    const problems = distinct([...spec, ...check, ...[...pages.values()].flat()]);
    overlay?.show(problems);
    const text = problems.map(problemText).join('\n');
    if (text === printed) return;
    printed = text;
    process.stdout.write(text ? `\n${text}\n\n` : 'check: no problems\n');
  };
  return {
    attach(next) {
      overlay = next;
    },
    reportSpec(problems) {
      spec = problems;
      if (problems.length) update();
    },
    reportPage(page, problems) {
      const before = pages.get(page)?.length;
      pages.set(page, problems);
      if (before || problems.length) update();
    },
    reportCheck(problems, complete) {
      check = problems;
      // A complete check repeats the problems of examples that pages reported sooner, if they still hold.
      if (complete) for (const [page, each] of pages) pages.set(page, each.filter(isInPage));
      // An empty list means nothing before the compilers are done.
      if (complete || problems.length) update();
    },
    clearPages(changed) {
      for (const file of changed) pages.delete(file);
    },
    logFailure(message) {
      process.stderr.write(`${message}\n`);
    },
  };
}

const isInPage = ({ file }: Problem): boolean => file.startsWith('docs/');

/** One of each problem: the compiler of the hovers and that of the check find the same one at the same place. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

const keyOf = ({ file, line, message }: Problem): string => `${file}:${line} ${message.split('\n')[0]}`;
