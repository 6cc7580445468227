import { spawnSync } from 'node:child_process';

/** Why a program can't be run; undefined when it can. */
export function whyMissing(program: string, ...parameters: string[]): string | undefined {
  const { error, status } = spawnSync(program, parameters, { stdio: 'ignore' });
  if (error) return `${program} is not installed`;
  return status === 0 ? undefined : `${[program, ...parameters].join(' ')} fails`;
}

/** Says in a line why tests are skipped; gives whether they are. */
export function skipped(what: string, reason: string | undefined): boolean {
  if (reason !== undefined) process.stdout.write(`${what} is skipped: ${reason}.\n`);
  return reason !== undefined;
}
