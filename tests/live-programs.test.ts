import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shardOf } from '../live/src/live-files.ts';
import type { DrivenRun } from '../live/src/page/drive-sandbox.ts';
import type { Program } from '../live/src/protocol.ts';
import { createKeys } from '../mock/src/keys.ts';
import { programFile } from '../scripts/docs/runnable-code.ts';
import { askedShards } from '../scripts/live/asked-shards.ts';
import { catalogShards, forRuns } from '../scripts/live/catalog-shards.ts';
import { type LiveDriver, openDriver } from '../scripts/live/live-driver.ts';
import { liveProblem } from '../scripts/live/live-problem.ts';
import { type CompiledFiles, programNames, readProgram, SAMPLE_OF, sampled } from '../scripts/live/live-programs.ts';
import { readSandbox, type SandboxServer, serveSandbox } from '../scripts/live/sandbox-server.ts';
import { projectSpec } from '../scripts/spec/project-spec.fixture.ts';
import { closeContexts, sharedBrowser } from './support/browser.ts';
import { EDITS, type Edit } from './support/live/edits.ts';
import { createNodeRunner, type Outcome } from './support/live/run-in-node.ts';

const { catalog } = await projectSpec();
const folder = mkdtempSync(join(process.cwd(), '.cache/live-edits-'));
let browser: Browser;
let server: SandboxServer;
let drive: LiveDriver;

beforeAll(async () => {
  server = await serveSandbox(await readSandbox({ catalog }));
  browser = await sharedBrowser();
  const context = await browser.newContext();
  drive = await openDriver(await context.newPage(), server.url);
});
afterAll(async () => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
  await closeContexts(browser);
});

const compiled: CompiledFiles = new Map();

function read(name: string): Program {
  const program = readProgram(process.cwd(), name, compiled);
  if (!program) throw new Error(`There is no program ${name}.`);
  return program;
}

const shards = catalogShards(catalog, forRuns).map((shard) => shard.name);

/** A part of the catalog that a program asked for, though its page does not load it with the program. */
function unforeseen(program: Program, { exchanges }: DrivenRun): string | undefined {
  const known = askedShards(program, shards);
  const asked = exchanges.map(({ url }) => shardOf(new URL(url).pathname, shards));
  return asked.find((name) => name !== undefined && !known.includes(name));
}

test(`one of ${SAMPLE_OF} programs of the documentation runs in the sandbox as it should`, async () => {
  const problems: string[] = [];
  for (const name of sampled(programNames(process.cwd()))) {
    const program = read(name);
    const run = await drive(program);
    const problem = liveProblem(program, run) ?? unforeseen(program, run);
    if (problem !== undefined) problems.push(`${name}: ${problem}`);
  }
  expect(problems).toEqual([]);
});

/** An example with an edit in the file that has its text. */
function edited({ title, program: name, from, to }: Edit): Program {
  const program = read(name);
  const modules = Object.entries(program.modules);
  const found = modules.find(([, code]) => code.includes(from));
  if (!found) throw new Error(`${title}: ${name} has no ${from}`);
  const [file, code] = found;
  return { ...program, modules: { ...program.modules, [file]: code.replace(from, to) } };
}

async function outcomeInSandbox(program: Program): Promise<Outcome> {
  const { exchanges, end, stopped } = await drive(program);
  const refused = exchanges.find(({ error }) => error);
  const error = end?.error?.message ?? stopped;
  return {
    ...(refused?.error && { refused: { status: refused.answer.status, ...refused.error } }),
    ...(error !== undefined && { error }),
  };
}

/** Both have keys of their own, whose numbers a refusal may name. */
const withoutSerials = (outcome: Outcome): string => JSON.stringify(outcome).replace(/[\dA-F]{40}/g, 'a serial');

test('twenty edits of a new user: the sandbox refuses what a mock server in Node refuses, in the same words', async () => {
  const runInNode = createNodeRunner(catalog, await createKeys(), folder);
  expect(EDITS).toHaveLength(20);
  const outcomes = [];
  for (const edit of EDITS) {
    const program = edited(edit);
    const { title } = edit;
    outcomes.push({ title, sandbox: await outcomeInSandbox(program), node: await runInNode(program) });
  }
  expect(outcomes.map(({ title, sandbox }) => [title, sandbox.refused?.code])).toEqual(
    EDITS.map(({ title, refusal }) => [title, refusal]),
  );
  for (const { title, sandbox, node } of outcomes) expect(withoutSerials(sandbox), title).toBe(withoutSerials(node));
});

test('those of them that types forbid do not compile', () => {
  for (const [index, { program, from, to }] of EDITS.entries()) {
    const source = readFileSync(programFile(program), 'utf8');
    writeFileSync(join(folder, `${index}.ts`), source.replace(from, to));
  }
  const project = { extends: relative(folder, 'snippets/tsconfig.json'), include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
  const native = dirname(createRequire(import.meta.url).resolve('typescript-native/package.json'));
  const { stdout } = spawnSync(process.execPath, [join(native, 'bin/tsc'), '-p', folder, '--pretty', 'false']);
  const errors = String(stdout).matchAll(/(\d+)\.ts\(\d+,\d+\): error (TS\d+)/g);
  const expected = EDITS.flatMap(({ diagnostic }, index) => (diagnostic ? [[String(index), diagnostic]] : []));
  expect(Object.fromEntries([...errors].map(([, index, code]) => [index, code]))).toEqual(Object.fromEntries(expected));
});
