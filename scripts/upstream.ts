import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { beijingDate } from './lib/beijing-time.ts';
import { isCalendarDate } from './lib/calendar-date.ts';
import { planOperation } from './new/plan-operation.ts';
import { nothingToDraft, readIn, renderDraft, writePlan } from './new/write-plan.ts';
import { ERRORS_FILE } from './spec/load/load-errors.ts';
import { loadSpec } from './spec/load/load-spec.ts';
import { CHANGES_FOLDER, DEVIATIONS_FILE, OFFICIAL_FOLDER } from './spec/locations.ts';
import { applyCorrections, renderPlan } from './upstream/apply/apply-corrections.ts';
import { planCorrections } from './upstream/apply/plan-corrections.ts';
import { isErrorKind, planErrors, renderErrorPlan } from './upstream/apply/plan-errors.ts';
import { APPLICABLE, stated } from './upstream/apply/stated.ts';
import { compareFacts, undescribed } from './upstream/compare/compare.ts';
import { loadDeviations } from './upstream/deviations.ts';
import { type Difference, differenceId, KINDS } from './upstream/difference.ts';
import { applyFields, renderFieldPlan } from './upstream/draft/apply-fields.ts';
import { draftOperation, type OperationDraft } from './upstream/draft/draft-operation.ts';
import { parseFacts, subjectName } from './upstream/facts-files.ts';
import { fetchPages, OFFICIAL_SITE } from './upstream/fetch/fetch-pages.ts';
import { type Renewal, type RenewalOptions, readOfficial, renewFacts } from './upstream/official-files.ts';
import type { OfficialRecord } from './upstream/official-model.ts';
import { countKinds, renderUpstream } from './upstream/report.ts';

interface Options {
  apply?: string[];
  date?: string;
  json?: true;
  only?: string[];
  project: string;
  reread?: true;
}

const HELP = `
Compares the spec with the facts of the official pages in ${OFFICIAL_FOLDER}, which hold no sentence of theirs.
A folder is one that "npm run upstream -- fetch <folder>" made: its pages are read first, the facts renewed, and what changed
is told in ${CHANGES_FOLDER}. --reread: the pages are those of the last time, read in another way; no change is told.

--apply corrects a place that several pages describe where all of them agree, and lists the others.

Kinds: ${Object.keys(KINDS).join(', ')}.

Exit codes: 0 no difference without a reason in ${DEVIATIONS_FILE}, 1 differences, 2 own failure.

Examples:
  npm run upstream
  npm run upstream -- --only length /v3/pay/transactions/jsapi
  npm run upstream -- --apply length range && npm run generate
  npm run upstream -- draft POST /v3/pay/transactions/jsapi
  npm run upstream -- fetch ../official && npm run upstream -- ../official
  npm run --silent upstream -- --json`;

const command = new Command('upstream')
  .description('Compare the spec with the official pages of APIv3.')
  // Else it takes the options of a subcommand that it has too.
  .enablePositionalOptions()
  .argument('[folder]', 'folder of official pages to renew the facts from')
  .option('--json', 'print one JSON object: counts by kind, differences, what could not be read')
  .option('--only <names...>', 'show these kinds, or subjects that contain one of these texts')
  .option('--apply <kinds...>', `write what the pages state into the spec: field, ${APPLICABLE.join(', ')}`)
  .option('--date <day>', 'date of changes whose page names none, by default today in China', toDate)
  .option('--reread', 'the pages did not change, only how they are read')
  .option('--project <folder>', 'the project', '.')
  .addHelpText('after', HELP)
  .action((folder: string | undefined, options: Options) => exitWith(compare(folder, options)));

command
  .command('fetch')
  .description('Bring the official pages into a folder: the menu, and each page that changed since.')
  .argument('<folder>', 'where the pages go, outside the project')
  .option('--pause <milliseconds>', 'pause between two requests', toNumber, 500)
  .option('--site <url>', 'address of the site', OFFICIAL_SITE)
  .action((folder: string, options: { pause: number; site: string }) => exitWith(fetchAll(folder, options)));

command
  .command('draft')
  .description('Draft an operation that an official page describes and the spec lacks: spec, errors, example and page.')
  .argument('<method>', 'such as POST')
  .argument('<path>', 'path on the wire, as the page writes it')
  .option('--project <folder>', 'the project', '.')
  .option('--tag <area>', 'product area; by default that of the operation with the most similar path')
  .action((method: string, path: string, options: { project: string; tag?: string }) =>
    exitWith(draft(`${method.toUpperCase()} ${path}`, options)),
  );

await command.parseAsync();

async function exitWith(work: Promise<number>): Promise<void> {
  process.exitCode = await work.catch((error: unknown) => {
    console.error(`upstream: ${error instanceof Error ? error.message : error}`);
    return 2;
  });
}

async function compare(folder: string | undefined, options: Options): Promise<number> {
  const { json, only = [], project } = options;
  const root = resolve(project);
  const renewal = folder === undefined ? undefined : await renewFacts(resolve(folder), root, renewalOptions(options));
  const records = parseFacts(await readOfficial(root));
  if (records.length === 0) throw new Error(`${OFFICIAL_FOLDER} has no facts. Name a folder of official pages.`);
  if (options.apply) process.stderr.write(await apply(options.apply, records, root));
  const { catalog, cursors } = await loadSpec(root);
  const comparison = compareFacts(records, catalog);
  const { deviations } = loadDeviations(cursors.get(DEVIATIONS_FILE));
  const deviating = new Set(deviations.map(({ difference }) => difference));
  const open = comparison.differences.filter((difference) => !deviating.has(differenceId(difference)));
  const input = { comparison, undescribed: undescribed(records, catalog), deviating };
  const chosen = open.filter((difference) => isChosen(difference, only));
  const report = { kinds: countKinds(input), differences: chosen, undescribed: input.undescribed, renewal };
  if (!json && renewal) process.stdout.write(renderRenewal(renewal));
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : renderUpstream(input, chosen));
  return chosen.length > 0 ? 1 : 0;
}

function renewalOptions({ date = beijingDate(Date.now()), reread }: Options): RenewalOptions {
  return { today: date, isReread: reread === true };
}

/** Drafts one operation, with the rows of its errors whose codes `errors.yaml` has words for. */
async function draft(subject: string, { project, tag }: { project: string; tag?: string }): Promise<number> {
  const root = resolve(project);
  const records = parseFacts(await readOfficial(root));
  const record = records.find((each) => subjectName(each.subject) === subject);
  if (!record) throw new Error(`No official page describes ${subject}.`);
  const { catalog, cursors, files } = await loadSpec(root);
  const found = draftOperation(record, { catalog, cursors });
  const request = tag === undefined ? found : withTag(found, tag);
  const plan = planOperation(files, request, readIn(root));
  writePlan(root, plan);
  console.log(renderDraft(plan, request));
  if (plan.differences.length === 0) throw new Error(nothingToDraft(request));
  process.stderr.write(await apply(['error'], [record], root));
  return 0;
}

const withTag = (found: OperationDraft, tag: string): OperationDraft => ({
  ...found,
  tag,
  text: found.text.replace(`tags: [${found.tag}]`, `tags: [${tag}]`),
});

/** Corrects the spec, new fields first, and returns the report of it. */
async function apply(kinds: string[], records: readonly OfficialRecord[], root: string): Promise<string> {
  const unknown = kinds.find((kind) => kind !== 'field' && !APPLICABLE.some((known) => known === kind));
  if (unknown !== undefined) throw new Error(`--apply ${unknown}: the kinds are field, ${APPLICABLE.join(', ')}.`);
  const fields = kinds.includes('field') ? renderFieldPlan(await applyFields(records, root)) : '';
  const { catalog, cursors } = await loadSpec(root);
  const { deviations } = loadDeviations(cursors.get(DEVIATIONS_FILE));
  const reasons = new Set(deviations.map(({ difference }) => difference));
  const plan = planCorrections(stated(kinds, records, catalog), reasons);
  const differences = compareFacts(records, catalog).differences.filter(
    (found) => isErrorKind(found.kind) && kinds.includes(found.kind) && !reasons.has(differenceId(found)),
  );
  const errors = planErrors(differences, records, catalog, cursors.get(ERRORS_FILE));
  await applyCorrections(root, [...plan.files, ...errors.files]);
  return `${fields}${renderPlan(plan)}${renderErrorPlan(errors)}`;
}

function renderRenewal({ read, used, changed, renewed, entries, unread }: Renewal): string {
  const told = entries.reduce((sum, { changes }) => sum + changes.length, 0);
  return [
    `${read} pages read, ${used} of them of the API; ${changed} files changed, ${told} changes told. New facts, with x-updated:`,
    ...renewed,
    'Not read:',
    ...unread.map(({ id, part, reason }) => `${id} ${part} ${reason}`),
    '',
    '',
  ].join('\n');
}

function isChosen({ kind, subject }: Difference, only: readonly string[]): boolean {
  return only.length === 0 || only.some((name) => (name in KINDS ? kind === name : subject.includes(name)));
}

async function fetchAll(folder: string, { pause, site }: { pause: number; site: string }): Promise<number> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort(new Error('interrupted; run it again to go on')));
  const { changed, unchanged, failed } = await fetchPages(resolve(folder), {
    site,
    pause,
    signal: stop.signal,
    onProgress: (line) => console.log(line),
  });
  console.log(`${changed} pages changed, ${unchanged} as they were, ${failed.length} refused.`);
  return failed.length > 0 ? 1 : 0;
}

function toDate(value: string): string {
  if (!isCalendarDate(value)) throw new InvalidArgumentError('A day of the calendar, such as 2026-08-08.');
  return value;
}

function toNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('A number of milliseconds.');
  return number;
}
