import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Difference, writeDifferences } from '../../lib/outputs.ts';
import { editYaml } from '../../spec/edit-yaml.ts';
import { differenceId } from '../difference.ts';
import type { Dispute, FileEdits, Plan } from './plan-corrections.ts';

/** Writes the edits of a plan, all files in one go. Throws an `Error` with file and line for a place that can't be edited. */
export async function applyCorrections(project: string, files: readonly FileEdits[]): Promise<number> {
  const changes = await Promise.all(files.map((file) => changeOf(project, file)));
  writeDifferences(project, changes);
  return changes.length;
}

async function changeOf(project: string, { file, edits }: FileEdits): Promise<Difference> {
  const before = await readFile(join(project, file), 'utf8');
  try {
    return { kind: 'stale', path: file, before, after: editYaml(before, edits) };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** The report for people: places where pages disagree, then counts. */
export function renderPlan({ files, corrected, disputes }: Plan): string {
  return [
    ...disputes.flatMap(renderDispute),
    `${corrected.length} differences corrected in ${files.length} files; pages disagree in ${disputes.length} places.`,
    '',
  ].join('\n');
}

function renderDispute({ kind, statements }: Dispute): string[] {
  const [first] = statements;
  if (!first) return [];
  const { file, line } = first.node;
  return [
    `${file}:${line} ${kind}: pages of a shared shape disagree`,
    ...statements.map(
      (statement) => `  ${differenceId(statement)}: ${JSON.stringify(statement.stated)} by ${statement.docs[0]}`,
    ),
  ];
}
