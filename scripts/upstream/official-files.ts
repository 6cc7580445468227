import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { findDifferences, writeDifferences } from '../lib/outputs.ts';
import type { ChangeEntry } from '../spec/change-model.ts';
import { loadSpec } from '../spec/load/load-spec.ts';
import { OFFICIAL_FOLDER } from '../spec/locations.ts';
import { applyCorrections } from './apply/apply-corrections.ts';
import { planCorrections } from './apply/plan-corrections.ts';
import { statedCalls } from './apply/stated-calls.ts';
import { changesFiles } from './changes/changes-files.ts';
import { diffFacts } from './changes/diff-facts.ts';
import { OWNED, parseFacts, recordsOf, renderFacts, subjectName } from './facts-files.ts';
import type { OfficialRecord, Unread } from './official-model.ts';
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
  /** What changed in the API, as told in the files of changes. */
  entries: ChangeEntry[];
  unread: Unread[];
}

/** Options of a renewal. */
export interface RenewalOptions {
  /** The date of changes whose page names none. */
  today: string;
  /** The pages are those of the last time, read in another way: nothing changed in the API. */
  isReread?: boolean;
}

/**
 * Reads a folder of official pages and writes their facts and titles, and what changed since the facts before, all of it in one go;
 * then `x-updated` of each operation whose facts changed. Throws for a folder without pages. Facts from nothing are no change.
 */
export async function renewFacts(
  folder: string,
  project: string,
  { today, isReread = false }: RenewalOptions,
): Promise<Renewal> {
  const { read, docs, pages, unread } = await readFolder(folder);
  const { catalog } = await loadSpec(project);
  const { operations, webhooks, client } = catalog;
  const linked = [...operations, ...webhooks, ...client.calls].flatMap(({ officialDocs }) => officialDocs);
  const before = parseFacts(await readOfficial(project));
  const { records, changed } = renewDates(recordsOf(pages), before);
  const entries = isReread || before.length === 0 ? [] : diffFacts(before, records, today);
  const files = await findDifferences(project, [...renderFacts(records), titlesFile(docs, linked)], OWNED);
  writeDifferences(project, [...files, ...(await changesFiles(project, entries))]);
  const renewed = isReread ? [] : changed;
  await renewUpdated(renewed, project);
  const names = renewed.map(({ subject }) => subjectName(subject));
  return { read, used: pages.length, changed: files.length, renewed: names, entries, unread };
}

/** Writes `x-updated` of the operations of records, which is the date of their last change at least. */
async function renewUpdated(records: readonly OfficialRecord[], project: string): Promise<void> {
  if (records.length === 0) return;
  const { catalog } = await loadSpec(project);
  await applyCorrections(project, planCorrections(statedCalls(['date'], records, catalog), new Set()).files);
}

/** Every file of facts, by path. */
export async function readOfficial(project: string): Promise<Map<string, string>> {
  const files = (await glob(`${OFFICIAL_FOLDER}**/*.json`, { cwd: project })).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(project, file), 'utf8')));
  return new Map(files.map((file, index) => [file, texts[index] ?? '']));
}
