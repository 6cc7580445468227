import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cost, measureProgram, type Surroundings } from '../process.ts';

/** A command of the project as a stage: a program with its parameters, and the exit codes with which it may end. */
interface Command {
  run: readonly [program: string, ...parameters: string[]];
  expected?: readonly number[];
}

/** The stages that are commands, whole and from nothing. */
export const COMMANDS = {
  compile: {
    run: ['node', join('node_modules', 'typescript-native', 'bin', 'tsc'), '--project', 'snippets', '--noEmit'],
  },
  // Copies have problems that originals lack, such as titles that are there twice. The check is whole all the same.
  check: { run: ['npm', 'run', 'check'], expected: [0, 1] },
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
