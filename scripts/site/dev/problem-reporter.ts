import { type ErrorOverlay, problemText } from '../../../.vitepress/internals/error-overlay.ts';
import type { Problem } from '../../lib/problem.ts';

/** Gathers what spec, hovers and check say, and tells the terminal and the browsers. */
export function createProblemReporter() {
  const said: { spec: readonly Problem[]; pages: Map<string, readonly Problem[]>; check: readonly Problem[] } = {
    spec: [],
    pages: new Map(),
    check: [],
  };
  const state: { overlay?: ErrorOverlay; printed?: string } = {};
  const tell = (): void => {
    const problems = distinct([...said.spec, ...said.check, ...[...said.pages.values()].flat()]);
    state.overlay?.show(problems);
    const text = problems.map(problemText).join('\n');
    if (text === state.printed) return;
    state.printed = text;
    process.stdout.write(text ? `\n${text}\n\n` : 'check: no problems\n');
  };
  return {
    open(overlay: ErrorOverlay) {
      state.overlay = overlay;
    },
    spec(problems: readonly Problem[]) {
      said.spec = problems;
      if (problems.length) tell();
    },
    page(page: string, problems: readonly Problem[]) {
      const had = said.pages.get(page)?.length;
      said.pages.set(page, problems);
      if (had || problems.length) tell();
    },
    check(problems: readonly Problem[], complete: boolean) {
      said.check = problems;
      // What pages said of examples was said sooner, and is repeated now if it still holds.
      if (complete) for (const [page, each] of said.pages) said.pages.set(page, each.filter(ofPages));
      // Before the compiler has spoken, no problems are no news.
      if (complete || problems.length) tell();
    },
    /** What was said of changed pages; they say it again if it still holds. */
    forget(changed: readonly string[]) {
      for (const file of changed) said.pages.delete(file);
    },
    failed(message: string) {
      process.stderr.write(`${message}\n`);
    },
  };
}

const ofPages = ({ file }: Problem): boolean => file.startsWith('docs/');

/** The hovers' compiler and the check's find the same fault at the same place. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [placeOf(problem), problem])).values()];
}

const placeOf = ({ file, line, message }: Problem): string => `${file}:${line} ${message.split('\n')[0]}`;
