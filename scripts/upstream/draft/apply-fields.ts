import { writeDifferences } from '../../lib/outputs.ts';
import { loadSpec } from '../../spec/load/load-spec.ts';
import { DEVIATIONS_FILE } from '../../spec/locations.ts';
import { compareFacts } from '../compare/compare.ts';
import { loadDeviations } from '../deviations.ts';
import { differenceId } from '../difference.ts';
import type { OfficialRecord } from '../official-model.ts';
import { type FieldPlan, planFields } from './plan-fields.ts';

/** Adds to the spec each field that official pages have and it lacks, but for those that a deviation has a reason for. */
export async function applyFields(records: readonly OfficialRecord[], project: string): Promise<FieldPlan> {
  const spec = await loadSpec(project);
  const { deviations } = loadDeviations(spec.cursors.get(DEVIATIONS_FILE));
  const reasons = new Set(deviations.map(({ difference }) => difference));
  const missing = compareFacts(records, spec.catalog).differences.filter(({ kind }) => kind === 'field');
  const chosen = new Set(missing.map(differenceId).filter((id) => !reasons.has(id)));
  const plan = planFields(records, spec.catalog, spec, chosen);
  writeDifferences(
    project,
    plan.changes.map((change) => ({ kind: 'stale', ...change })),
  );
  return plan;
}

/** The report for people: fields that are left, then counts. */
export const renderFieldPlan = ({ added, left, changes }: FieldPlan): string =>
  [
    ...left.map(({ difference, reason }) => `${difference}: ${reason}`),
    `${added.length} fields added in ${changes.length} files; ${left.length} left.`,
    '',
  ].join('\n');
