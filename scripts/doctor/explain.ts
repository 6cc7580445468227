/** Something that is wrong, and what to do about it, in Chinese. */
export interface Finding {
  id: string;
  title: string;
  remedy: string;
}

/** A mistake as a change of what is signed. Where a mistake has several forms, each is a state; without one, it cannot be made here. */
export interface Mistake<State> extends Finding {
  apply: (state: State) => readonly State[];
}

/** A mistake as changes of a draft, each a form of it; one that cannot be made of a draft is undefined. */
export const mistake = <State>(
  [id, title, remedy]: readonly [id: string, title: string, remedy: string],
  ...changes: readonly ((draft: NoInfer<State>) => Partial<NoInfer<State>> | undefined)[]
): Mistake<State> => ({
  ...{ id, title, remedy },
  apply: (draft) =>
    changes.flatMap((change) => {
      const changed = change(draft);
      return changed ? [{ ...draft, ...changed }] : [];
    }),
});

/** The state that was signed, and the mistakes that lead to it: none when it is the right one. */
export interface Explanation<State> {
  state: State;
  mistakes: readonly Mistake<State>[];
}

/**
 * Finds what was signed: the right state, one with a mistake, or one with two of a group. Groups and their mistakes come by
 * their frequency: what two explanations share goes to the earlier. Undefined when none of all these was signed.
 */
export function explain<State>(
  right: State,
  groups: readonly (readonly Mistake<State>[])[],
  isSigned: (state: State) => boolean,
): Explanation<State> | undefined {
  if (isSigned(right)) return { state: right, mistakes: [] };
  for (const group of groups) {
    const found = explainBy(right, group, isSigned);
    if (found) return found;
  }
  return undefined;
}

function explainBy<State>(
  right: State,
  known: readonly Mistake<State>[],
  isSigned: (state: State) => boolean,
): Explanation<State> | undefined {
  const singles = known.map((mistake) => ({ mistake, states: mistake.apply(right) }));
  for (const { mistake, states } of singles) {
    const state = states.find(isSigned);
    if (state) return { state, mistakes: [mistake] };
  }
  for (const [first, second] of pairsOf(singles)) {
    for (const state of first.states) {
      const both = second.mistake.apply(state).find(isSigned);
      if (both) return { state: both, mistakes: [first.mistake, second.mistake] };
    }
  }
  return undefined;
}

/** The findings of the rules whose condition holds. */
export const findingsOf = (rules: readonly (readonly [isWrong: boolean, finding: Finding])[]): Finding[] =>
  rules.flatMap(([isWrong, finding]) => (isWrong ? [finding] : []));

/** All pairs in both orders; those of the first items come first. */
function* pairsOf<Item>(items: readonly Item[]): Generator<readonly [Item, Item]> {
  for (const [index, later] of items.entries()) {
    for (const earlier of items.slice(0, index)) {
      yield [earlier, later];
      yield [later, earlier];
    }
  }
}
