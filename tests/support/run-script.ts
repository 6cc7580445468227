import { resolve } from 'node:path';
import { vi } from 'vitest';
import type { CommandResult } from './command.ts';

/** Thrown by the replaced `process.exit`, which must not return. */
class Exit extends Error {}

const runs = { count: 0 };

/**
 * Runs a command of `scripts/` in this process, for what it does with its parameters and variables: the modules that
 * it imports are loaded once. What it prints after it asked to end is not its own. One at a time.
 */
export async function runScript(
  command: string,
  parameters: readonly string[],
  { folder, variables = {} }: { folder?: string; variables?: Record<string, string> } = {},
): Promise<CommandResult> {
  const result: CommandResult = { code: null, stdout: '', stderr: '' };
  const capture = (stream: 'stdout' | 'stderr') => (text: unknown) => {
    if (result.code === null) result[stream] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(capture('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(capture('stderr')),
    vi.spyOn(console, 'log').mockImplementation((text) => void capture('stdout')(`${text}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text) => void capture('stderr')(`${text}\n`)),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      result.code ??= Number(code ?? 0);
      throw new Exit();
    }),
  ];
  const { argv, env, exitCode } = process;
  const before = process.cwd();
  process.argv = ['node', `scripts/${command}.ts`, ...parameters];
  process.env = { ...env, ...variables };
  try {
    // A module with a query of its own is evaluated anew.
    const file = resolve(`scripts/${command}.ts?run=${runs.count++}`);
    if (folder !== undefined) process.chdir(folder);
    await import(/* @vite-ignore */ file);
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
  } finally {
    result.code ??= Number(process.exitCode ?? 0);
    Object.assign(process, { argv, env, exitCode });
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
  }
  return result;
}
