import type { CheckInput } from '../../check/check-input.ts';
import type { Rule } from '../../check/define-rule.ts';
import { RULES } from '../../check/rules/index.ts';
import { compareByPlace, runRules } from '../../check/run-rules.ts';
import type { Problem } from '../../lib/problem.ts';
import { affectedInput } from './affected-input.ts';
import { openLiveInput } from './live-input.ts';

/** A continuous check while files change. */
export interface LiveCheck {
  /**
   * Checks some files that changed, or without a list the complete project. `onProblems` gets all problems known, several
   * times: first without those of compilers, at last, `complete`, with them. Once `isWanted` is false, it ends early.
   */
  check(changed: readonly string[] | undefined, onProblems: OnProblems, isWanted: () => boolean): Promise<void>;
}

type OnProblems = (problems: Problem[], complete: boolean) => void;

/** Rules to check while files change: the server writes the declarations itself, and to run code takes minutes. */
const LIVE_RULES = RULES.filter(({ group, cost }) => group !== 'types' && cost !== 'run');

/** The first compiler has a process of its own, so that it begins while the other rules are checked. */
const FIRST_COMPILER = LIVE_RULES.filter(({ cost }) => cost === 'compile').slice(0, 1);

/** A rule that took longer is checked after the compiler, so that the others need not wait for it. */
const FAST_MS = 400;

interface State {
  input?: CheckInput;
  /** Rules that are checked after the compiler. */
  slow: Set<Rule>;
  /** The last problems of each rule, by its id. */
  problems: Map<string, Problem[]>;
}

/** Opens the check of a project, which runs on demand. */
export function openLiveCheck(root: string): LiveCheck {
  const live = openLiveInput(root);
  const state: State = { slow: new Set(LIVE_RULES.filter(({ cost }) => cost === 'compile')), problems: new Map() };
  const all = (): Problem[] => [...state.problems.values()].flat().sort(compareByPlace);
  return {
    async check(changed, onProblems, isWanted) {
      const known = state.input && changed;
      const input = await live.read(known);
      state.input = input;
      const compiling = startCompiler(input, state);
      await checkFast(input, known, state);
      onProblems(all(), false);
      if (!isWanted()) return;
      await compiling();
      // The problems of slow rules from before an edit still hold for nearly all edits.
      if (known) onProblems(all(), true);
      if (!isWanted()) return;
      const slow = LIVE_RULES.filter(
        (rule) => state.slow.has(rule) && rule.scope === 'project' && !FIRST_COMPILER.includes(rule),
      );
      await checkProject(slow, input, state);
      onProblems(all(), true);
    },
  };
}

/** Starts the first compiler. The function that it returns waits for the end and keeps the problems; uncalled, they are dropped. */
function startCompiler(input: CheckInput, state: State): () => Promise<void> {
  const reports = runRules(FIRST_COMPILER, input).then(
    (done) => () => done,
    (error: unknown) => () => {
      throw error;
    },
  );
  return async () => {
    for (const { id, problems } of (await reports)()) state.problems.set(id, problems);
  };
}

/** Checks the rules that take no longer than an edit may: those of a path are checked on the changed ones alone. */
async function checkFast(input: CheckInput, changed: readonly string[] | undefined, state: State): Promise<void> {
  const ofPaths = changed ? LIVE_RULES.filter(({ scope }) => scope === 'path') : [];
  const ofProject = LIVE_RULES.filter(
    (rule) => !ofPaths.includes(rule) && (rule.scope === 'path' || !state.slow.has(rule)),
  );
  await checkProject(ofProject, input, state);
  if (changed) await checkAffected(ofPaths, input, changed, state);
}

async function checkProject(rules: readonly Rule[], input: CheckInput, state: State): Promise<void> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { id, problems, milliseconds } of await runRules(rules, input)) {
    state.problems.set(id, problems);
    const rule = byId.get(id);
    if (rule && milliseconds > FAST_MS) state.slow.add(rule);
  }
}

/** Checks rules on what changed; their earlier problems in other files still hold. */
async function checkAffected(
  rules: readonly Rule[],
  input: CheckInput,
  changed: readonly string[],
  state: State,
): Promise<void> {
  const { input: part, files } = affectedInput(input, changed);
  for (const rule of rules) {
    const { problems } = await rule.check(part);
    const others = (state.problems.get(rule.id) ?? []).filter(({ file }) => !files.has(file));
    state.problems.set(rule.id, [...others, ...problems.filter(({ file }) => files.has(file))]);
  }
}
