import { sourceOf } from '../spec/load/yaml.ts';
import type { Finding, loadDeviations } from './deviations.ts';
import { type Difference, differenceId } from './difference.ts';
import { KNOWN_FILE, parseKnown } from './known-differences.ts';

/** Differences by their state: unexplained, with a reason, or known. */
export interface Agreement {
  unexplained: Difference[];
  deviating: Difference[];
  known: Difference[];
  /** Ids of known differences that are gone. */
  gone: string[];
  problems: Finding[];
}

type Deviations = ReturnType<typeof loadDeviations>;

/**
 * Holds each difference against the deviations and the known differences: a problem for one that neither has, for a
 * deviation without its difference, and for a known one that is gone.
 */
export function weighDifferences(
  differences: readonly Difference[],
  { deviations, problems }: Deviations,
  knownText: string | undefined,
): Agreement {
  const knownIds = knownText === undefined ? new Set<string>() : parseKnown(knownText);
  const reasons = new Set(deviations.map(({ difference }) => difference));
  const found = new Set(differences.map(differenceId));
  const deviating = differences.filter((difference) => reasons.has(differenceId(difference)));
  const others = differences.filter((difference) => !reasons.has(differenceId(difference)));
  const unexplained = others.filter((difference) => !knownIds.has(differenceId(difference)));
  const gone = [...knownIds].filter((id) => !found.has(id) || reasons.has(id));
  const stale = deviations.filter(({ difference }) => !found.has(difference));
  return {
    unexplained,
    deviating,
    known: others.filter((difference) => knownIds.has(differenceId(difference))),
    gone,
    problems: [
      ...problems,
      ...unexplained.map(differenceProblem),
      ...stale.map(({ difference, place }) => ({
        ...sourceOf(place),
        message: `The official pages and the spec do not differ in "${difference}".`,
        fix: 'Correct the name, which npm run upstream prints, or take the entry off.',
      })),
      ...gone.map((id) => goneProblem(id, knownText ?? '')),
    ],
  };
}

const differenceProblem = (difference: Difference): Finding => ({
  ...difference.source,
  message: `${differenceId(difference)}: ${difference.official} by ${difference.docs[0]}, ${difference.ours} here.`,
  fix: 'Follow the official page, or give the reason in openapi/deviations.yaml.',
});

/** The line of the known differences that names the subject. */
function goneProblem(id: string, knownText: string): Finding {
  const line = knownText.split('\n').findIndex((text) => {
    const subject = /^ {4}"(.+)": \{$/.exec(text)?.[1];
    return subject !== undefined && (id.includes(` ${subject} `) || id.endsWith(` ${subject}`));
  });
  return {
    file: KNOWN_FILE,
    line: Math.max(line, 0) + 1,
    column: 1,
    message: `"${id}" is no difference any more.`,
    fix: 'npm run upstream -- --shrink',
  };
}
