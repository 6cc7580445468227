import { RULES } from '../check/gates.ts';
import type { CheckInput, Rule } from '../check/rule.ts';
import { byPlace, runRules } from '../check/run.ts';
import type { Problem } from '../lib/problem.ts';
import { openLiveInput } from './gate-input.ts';
import { narrow } from './narrow.ts';

/** A check that goes on while files change. */
export interface LiveCheck {
  /** What is wrong after some files changed, compilers aside; without a list, in the whole project. */
  check(changed?: readonly string[]): Promise<Problem[]>;
  /** The same with what the compilers, and rules as slow as they, say. */
  compile(): Promise<Problem[]>;
}

/** The server writes the declarations itself; that they compile is proved with the examples. To run examples takes minutes. */
const LEFT_OUT = new Set(['types-renderable', 'types-fresh', 'types-compile', 'example-runs', 'webhook-handled']);
const COMPILERS = new Set(['example-compiles', 'webhook-servers-compile']);
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
  const all = (): Problem[] => [...state.problems.values()].flat().sort(byPlace);
  return {
    async check(changed) {
      const known = state.input && changed;
      state.input = await live.read(known);
      const rules = RULES.filter(({ id }) => !LEFT_OUT.has(id) && (NARROWED.has(id) || !state.slow.has(id)));
      const narrowed = rules.filter(({ id }) => known && NARROWED.has(id));
      await runWhole(
        rules.filter((rule) => !narrowed.includes(rule)),
        state.input,
        state,
      );
      if (known) await runNarrowed(narrowed, state.input, known, state);
      return all();
    },
    async compile() {
      const rules = RULES.filter(({ id }) => state.slow.has(id) && !NARROWED.has(id));
      if (state.input) await runWhole(rules, state.input, state);
      return all();
    },
  };
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
  const { input: part, files } = narrow(input, changed);
  for (const rule of rules) {
    const { problems } = await rule.check(part);
    const others = (state.problems.get(rule.id) ?? []).filter(({ file }) => !files.has(file));
    state.problems.set(rule.id, [...others, ...problems.filter(({ file }) => files.has(file))]);
  }
}
