import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { STARTER } from './lib/starter.ts';
import type { ChangeEntry } from './spec/change-model.ts';
import { APPLICABLE } from './upstream/apply/stated.ts';
import { pullRequest } from './upstream/changes/pull-request.ts';

/** The part of the report of `npm run upstream -- --json` that is read here. */
interface Report {
  differences: { kind: string; subject: string }[];
  renewal: { changed: number; entries: ChangeEntry[] };
}

const HELP = `
Fetches the pages that changed into the folder, renews the facts from them, tells what changed in openapi/changes/, drafts what the
spec lacks, corrects what the pages state otherwise, and writes the declarations. Nothing is done when no fact changed.

The text of a pull request is written to --output; in a workflow "changed" is true or false among the step's outputs.

Exit codes: 0 done or nothing to do, 1 failure.`;

/** A report of a first renewal names thousands of differences. */
const MAX_OUTPUT = 256 * 1024 * 1024;

await new Command('nightly')
  .description('Follow the official pages: facts, changes, drafts; what the nightly workflow does.')
  .argument('<folder>', 'folder of the official pages, kept from one run to the next')
  .option('--no-fetch', 'read the folder as it is')
  .option('--output <file>', 'file for the text of the pull request', '.cache/nightly/pull-request.md')
  .option('--project <folder>', 'the project', '.')
  .addHelpText('after', HELP)
  .action((folder: string, options: Options) => {
    const changed = follow(resolve(folder), options);
    console.log(changed ? `The text of the pull request: ${options.output}` : 'Nothing changed.');
    if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `changed=${changed}\n`);
  })
  .parseAsync();

interface Options {
  fetch: boolean;
  output: string;
  project: string;
}

/** Follows the pages; returns whether anything changed. Throws when a step fails. */
function follow(folder: string, { fetch, output, project }: Options): boolean {
  const upstream = (...parameters: string[]) => run('upstream.ts', [...parameters, '--project', project], [0, 1]);
  if (fetch) run('upstream.ts', ['fetch', folder], [0]);
  const { differences, renewal } = JSON.parse(upstream(folder, '--json').stdout) as Report; // as upstream.ts prints it
  if (renewal.changed === 0) return false;
  const notes = differences
    .filter(({ kind }) => kind === 'operation')
    .flatMap(({ subject }) => {
      const drafted = run('upstream.ts', ['draft', ...subject.split(' '), '--project', project], [0, 2]);
      return drafted.status === 0 ? [] : [`${subject} has no draft: ${drafted.stderr.trim().split('\n').at(-1)}`];
    });
  upstream('--apply', 'field', ...APPLICABLE);
  run('generate.ts', [], [0], project);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, pullRequest(renewal.entries, notes));
  return true;
}

/** Runs a command of the project to its end. Throws when it exits with a code that is not expected. */
function run(script: string, parameters: string[], codes: number[], cwd = '.'): SpawnSyncReturns<string> {
  const program = [STARTER, join(import.meta.dirname, script), ...parameters];
  const result = spawnSync(process.execPath, program, { encoding: 'utf8', cwd, maxBuffer: MAX_OUTPUT });
  if (result.error) throw result.error;
  if (!codes.includes(result.status ?? -1)) throw new Error(`${script} ${parameters.join(' ')}\n${result.stderr}`);
  return result;
}
