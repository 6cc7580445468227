import type { CheckInput, Rule } from '../../check/rule.ts';
import { RULES } from '../../check/rules/index.ts';
import { compareByPlace, runRules } from '../../check/run-rules.ts';
import type { Problem } from '../../lib/problem.ts';
import { affectedInput } from './affected-input.ts';
import { openLiveInput } from './live-input.ts';

/** A check that goes on while files change. */
export interface LiveCheck {
  /**
   * Looks at some files that changed, or without a list at the whole project. `told` gets all problems known, several
   * times: first without what the compilers say, at last, `complete`, with it. Once `isWanted` is false, it ends early.
   */
  check(changed: readonly string[] | undefined, told: Told, isWanted: () => boolean): Promise<void>;
}

type Told = (problems: Problem[], complete: boolean) => void;

/** The server writes the declarations itself; that they compile is proved with the examples. To run examples takes minutes. */
const LEFT_OUT = new Set([
  'types-renderable',
  'types-fresh',
  'types-compile',
  'example-runs',
  'webhook-handled',
  'guide-runs',
]);
/** Has a process of its own, so that it begins while the other rules are looked at. */
const BESIDE = 'example-compiles';
const COMPILERS = new Set([BESIDE, 'webhook-servers-compile']);
/** Rules that take longer than an edit may; their problems are about the paths that they look at, one by one. */
const NARROWED = new Set([
  'openapi-valid',
  'example-matches-schema',
  'example-calls-operation',
  'escape-hatch',
  'page-prose',
]);

/** Milliseconds; a rule that took longer speaks with the compilers, so that the others need not wait for it. */
const SOON = 400;

interface State {
  input?: CheckInput;
  slow: Set<string>;
  /** What each rule last said. */
  problems: Map<string, Problem[]>;
}

/** Opens the check of a project. Nothing is looked at before it is asked. */
export function openLiveCheck(root: string): LiveCheck {
  const live = openLiveInput(root);
  const state: State = { slow: new Set(COMPILERS), problems: new Map() };
  const all = (): Problem[] => [...state.problems.values()].flat().sort(compareByPlace);
  return {
    async check(changed, told, isWanted) {
      const known = state.input && changed;
      const input = await live.read(known);
      state.input = input;
      const compiling = compileBeside(input, state);
      await runSoon(input, known, state);
      told(all(), false);
      if (!isWanted()) return;
      await compiling();
      // Of the rest, what was said before an edit still holds for nearly all edits.
      if (known) told(all(), true);
      if (!isWanted()) return;
      await runWhole(
        RULES.filter(({ id }) => state.slow.has(id) && id !== BESIDE && !NARROWED.has(id)),
        input,
        state,
      );
      told(all(), true);
    },
  };
}

/** Starts to compile the examples. What it gives waits for the end and takes the result over; uncalled, that is dropped. */
function compileBeside(input: CheckInput, state: State): () => Promise<void> {
  const reports = runRules(
    RULES.filter(({ id }) => id === BESIDE),
    input,
  ).then(
    (done) => () => done,
    (error: unknown) => () => {
      throw error;
    },
  );
  return async () => {
    for (const { id, problems } of (await reports)()) state.problems.set(id, problems);
  };
}

/** Runs what takes no longer than an edit may. */
async function runSoon(input: CheckInput, changed: readonly string[] | undefined, state: State): Promise<void> {
  const rules = RULES.filter(({ id }) => !LEFT_OUT.has(id) && (NARROWED.has(id) || !state.slow.has(id)));
  const narrowed = rules.filter(({ id }) => changed && NARROWED.has(id));
  await runWhole(
    rules.filter((rule) => !narrowed.includes(rule)),
    input,
    state,
  );
  if (changed) await runNarrowed(narrowed, input, changed, state);
}

async function runWhole(rules: readonly Rule[], input: CheckInput, state: State): Promise<void> {
  for (const { id, problems, milliseconds } of await runRules(rules, input)) {
    state.problems.set(id, problems);
    if (milliseconds > SOON) state.slow.add(id);
  }
}

/** Runs rules over what changed; of other files they said before what still holds. */
async function runNarrowed(
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
