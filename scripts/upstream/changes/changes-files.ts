import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { Document, isMap, isSeq, visit } from 'yaml';
import { groupBy } from '../../lib/group-by.ts';
import type { Change } from '../../lib/outputs.ts';
import { type ChangeEntry, monthOf, monthTitle } from '../../spec/change-model.ts';
import { loadChanges } from '../../spec/load/load-changes.ts';
import { type Cursor, parseYaml } from '../../spec/load/yaml.ts';
import { CHANGES_FOLDER, changesPageFile } from '../../spec/locations.ts';
import { byDate } from './diff-facts.ts';

/**
 * The files of a project that new entries make or alter: those of their months, and the page of a month that has none. Entries that
 * stand there already add nothing. Throws for a file of changes that can't be read.
 */
export async function changesFiles(project: string, added: readonly ChangeEntry[]): Promise<Change[]> {
  const known = await readChanges(project);
  const months = new Set(added.map(monthOf));
  const all = withoutRepeats([...known, ...added]);
  const files = [...groupBy(all, monthOf)].filter(([month]) => months.has(month));
  return [
    ...files.map(([month, entries]) => written(`${CHANGES_FOLDER}${month}.yaml`, renderChanges(entries))),
    ...(await missingPages(project, [...months])),
  ];
}

const written = (path: string, after: string): Change => ({ kind: 'stale', path, after });

async function readChanges(project: string): Promise<ChangeEntry[]> {
  const files = await glob(`${CHANGES_FOLDER}*.yaml`, { cwd: project });
  const cursors = new Map<string, Cursor>();
  for (const file of files) cursors.set(file, parseYaml(file, await readFile(join(project, file), 'utf8')).cursor);
  return loadChanges(cursors, ({ file, line, message }) => {
    throw new Error(`${file}:${line} ${message}`);
  });
}

const withoutRepeats = (entries: readonly ChangeEntry[]): ChangeEntry[] =>
  [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()].sort(byDate);

/** The text of a month's file: an entry a block, a change a line. */
function renderChanges(entries: readonly ChangeEntry[]): string {
  const document = new Document(entries);
  visit(document, {
    Pair(_key, pair) {
      if (String(pair.key) === 'pages' && isSeq(pair.value)) pair.value.flow = true;
      if (String(pair.key) !== 'changes' || !isSeq(pair.value)) return;
      for (const item of pair.value.items) if (isMap(item)) item.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

async function missingPages(project: string, months: readonly string[]): Promise<Change[]> {
  const pages = new Set(await glob('docs/changes/*.md', { cwd: project }));
  return months
    .filter((month) => !pages.has(changesPageFile(month)))
    .map((month) => ({ kind: 'missing', path: changesPageFile(month), after: monthPage(month) }));
}

/** The page of a month, complete: its content is that of the month's file. */
function monthPage(month: string): string {
  const name = monthTitle(month);
  return [
    '---',
    `title: ${name}的接口变更`,
    `description: ${name}微信支付 APIv3 官方页面上接口、回调与字段的变更：新增、移除、改名、收紧与放宽，逐条标出不兼容的改动。`,
    'outline: 2',
    '---',
    '',
    `# ${name}的接口变更`,
    '',
    `::: changes ${month}`,
    '',
    ':::',
    '',
  ].join('\n');
}
