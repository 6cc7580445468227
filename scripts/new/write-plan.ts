import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Difference, writeDifferences } from '../lib/outputs.ts';
import { readIfPresent } from '../lib/read-if-present.ts';
import { endpointOf } from '../spec/locations.ts';
import type { NewOperationRequest, Plan } from './plan-operation.ts';

/** Reads files of a project, those that are there. */
export const readIn =
  (project: string) =>
  (file: string): string | undefined =>
    readIfPresent(join(project, file));

/** Writes the files of a plan, and formats its example. */
export function writePlan(project: string, { differences }: Plan): void {
  writeDifferences(project, differences);
  format(
    project,
    differences.map((difference) => difference.path),
  );
}

/** The report of a plan for people: what was there, what was drafted, what is left to do. */
export function renderDraft({ differences, kept, notes }: Plan, request: NewOperationRequest): string {
  const drafted = differences.map(({ kind, path }) => `${kind === 'missing' ? 'drafted ' : 'extended'} ${path}`);
  return [
    ...kept.map((file) => `kept     ${file}`),
    ...notes,
    ...drafted,
    ...(drafted.length > 0 ? [nextStep(differences, request.text !== undefined)] : []),
  ].join('\n');
}

/** The message for a plan that has nothing to write. */
export const nothingToDraft = (request: NewOperationRequest): string =>
  `Nothing to draft: ${endpointOf(request)} has spec, example and page.`;

/** A stub in the spec has no fields yet, and so neither has the example that was drafted from it. */
function nextStep(differences: Difference[], isComplete: boolean): string {
  const spec = differences.find((difference) => difference.path.startsWith('openapi/paths/'));
  const example = differences.find((difference) => difference.path.startsWith('snippets/'));
  const page = differences.find((difference) => difference.path.startsWith('docs/'));
  const fill = [
    ...(spec && !isComplete ? [`  fill in the fields of ${spec.path}`] : []),
    ...(spec && example && !isComplete
      ? [`  delete ${example.path} and run this again: it is drafted from the fields`]
      : []),
    ...(page && isComplete ? [`  write the description and notes of ${page.path}`] : []),
  ];
  return ['', 'Next:', ...fill, '  npm run generate && npm run check'].join('\n');
}

/** The formatter knows better than the draft where a long line breaks. */
function format(project: string, files: string[]): void {
  const examples = files.filter((file) => file.endsWith('.ts'));
  if (examples.length === 0) return;
  const biome = join(project, 'node_modules/@biomejs/biome/bin/biome');
  spawnSync(process.execPath, [biome, 'format', '--write', ...examples], { cwd: project });
}
