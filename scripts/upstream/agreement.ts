import type { Source } from '../spec/catalog-model.ts';
import { sourceOf } from '../spec/load/yaml.ts';
import type { Finding, loadDeviations } from './deviations.ts';
import { type Difference, differenceId } from './difference.ts';
import { parentOf } from './field-name.ts';

/**
 * Problems of the agreement: a difference without a reason, a reason without its difference or given twice, an incomplete
 * deviation. `placeOf` finds the place of a difference in the spec, which most of them, having a reason, need not have.
 */
export function agreementProblems(
  differences: readonly Difference[],
  { deviations, problems }: ReturnType<typeof loadDeviations>,
  placeOf: (difference: Difference) => Source = ({ source }) => source,
): Finding[] {
  const reasons = new Set(deviations.map(({ difference }) => difference));
  const found = new Set(differences.map(differenceId));
  // What the spec lacks as a whole differs in nothing else.
  const lacking = differences.filter(({ kind }) => kind === 'operation' || kind === 'callback');
  const isOfLacking = (id: string): boolean => lacking.some(({ subject }) => ` ${id} `.includes(` ${subject} `));
  // Nor does an object that the spec lacks: it has none of the fields that are in it.
  const isInLacking = ({ kind, subject, at }: Difference): boolean =>
    kind === 'field' && found.has(differenceId({ kind, subject, at: parentOf(at) }));
  return [
    ...problems,
    ...differences
      .filter((difference) => !reasons.has(differenceId(difference)) && !isInLacking(difference))
      .map((difference) => ({ ...placeOf(difference), ...differenceProblem(difference) })),
    ...deviations
      .filter(({ difference }, index) => deviations.findIndex((each) => each.difference === difference) < index)
      .map(({ difference, place }) => ({
        ...sourceOf(place),
        message: `"${difference}" has its reason above already.`,
        fix: 'Keep one.',
      })),
    ...deviations
      .filter(({ difference }) => !found.has(difference) && !isOfLacking(difference))
      .map(({ difference, place }) => ({
        ...sourceOf(place),
        message: `The official pages and the spec do not differ in "${difference}".`,
        fix: 'Correct the name, which npm run upstream prints, or take the entry off.',
      })),
  ];
}

const differenceProblem = (difference: Difference): Pick<Finding, 'message' | 'fix'> => ({
  message: `${differenceId(difference)}: ${difference.official} by ${difference.docs[0]}, ${difference.ours} here.`,
  fix: 'Follow the official page, or give the reason in openapi/deviations.yaml.',
});
