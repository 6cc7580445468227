import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { findDifferences, writeDifferences } from '../lib/outputs.ts';
import { loadSpec } from '../spec/load/load-spec.ts';
import { OFFICIAL_FOLDER } from '../spec/locations.ts';
import { applyCorrections } from './apply/apply-corrections.ts';
import { planCorrections } from './apply/plan-corrections.ts';
import { statedCalls } from './apply/stated-calls.ts';
import { OWNED, parseFacts, recordsOf, renderFacts, subjectName } from './facts-files.ts';
import type { Unread } from './official-model.ts';
import { readFolder } from './read/read-folder.ts';
import { renewDates } from './renew-dates.ts';
import { titlesFile } from './titles-file.ts';

/** Result of an update of the facts: how many pages were read, used and changed. */
export interface Renewal {
  read: number;
  /** Pages that describe an operation or a callback. */
  used: number;
  changed: number;
  /** Operations and events of which a page states something new. */
  renewed: string[];
  unread: Unread[];
}

/**
 * Reads a folder of official pages and writes their facts and titles, all of them in one go; then `x-updated` of each operation
 * whose facts changed becomes the date of its pages. Throws for a folder without pages.
 */
export async function renewFacts(folder: string, project: string): Promise<Renewal> {
  const { read, docs, pages, unread } = await readFolder(folder);
  const { catalog } = await loadSpec(project);
  const { operations, webhooks, client } = catalog;
  const linked = [...operations, ...webhooks, ...client.calls].flatMap(({ officialDocs }) => officialDocs);
  const { records, changed } = renewDates(recordsOf(pages), parseFacts(await readOfficial(project)));
  const files = [...renderFacts(records), titlesFile(docs, linked)];
  const changes = await findDifferences(project, files, OWNED);
  writeDifferences(project, changes);
  await applyCorrections(project, planCorrections(statedCalls(['date'], changed, catalog), new Set()).files);
  const renewed = changed.map(({ subject }) => subjectName(subject));
  return { read, used: pages.length, changed: changes.length, renewed, unread };
}

/** Every file of facts, by path. */
export async function readOfficial(project: string): Promise<Map<string, string>> {
  const files = (await glob(`${OFFICIAL_FOLDER}**/*.json`, { cwd: project })).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(project, file), 'utf8')));
  return new Map(files.map((file, index) => [file, texts[index] ?? '']));
}
