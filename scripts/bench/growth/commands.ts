import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES } from '../../check/rules/index.ts';
import { type Cost, measureProgram, type Surroundings } from '../process.ts';

/** A command of the project as a stage: a program with its parameters, and the exit codes with which it may end. */
interface Command {
  run: readonly [program: string, ...parameters: string[]];
  expected?: readonly number[];
}

/** Rules that run examples, callbacks and guides take as long as what they run: twelve thousand programs at ten times the size. */
const QUIET_RULES = RULES.filter(({ cost }) => cost !== 'run').map(({ id }) => id);

/** The stages that are commands, from nothing. */
export const COMMANDS = {
  compile: {
    run: ['node', join('node_modules', 'typescript-native', 'bin', 'tsc'), '--project', 'snippets', '--noEmit'],
  },
  // Copies have problems that originals lack, such as numbers in the README that are now others.
  check: { run: ['npm', 'run', 'check', '--', '--only', ...QUIET_RULES], expected: [0, 1] },
  build: { run: ['npm', 'run', 'build'] },
} satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

/** Runs a command in a project that keeps nothing of earlier ones. */
export async function runCommand(name: CommandName, where: Surroundings): Promise<Cost> {
  await rm(join(where.folder, '.cache'), { recursive: true, force: true });
  const { run, expected }: Command = COMMANDS[name];
  const [program, ...parameters] = run;
  return measureProgram(program, parameters, where, expected);
}
