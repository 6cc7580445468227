import { ERRORS_SHARD, shardOf } from '../../live/src/live-files.ts';
import type { Program } from '../../live/src/protocol.ts';
import { chainsIn, plainNames, shardOfChain } from '../../live/src/types/types-files.ts';

/** Text that may be a path of the API, or an address with one. */
const PATH = /['"`](?:https:\/\/[\w.]+)?(\/?\w[\w-]*\/[^'"`\s]*)/g;

/** The parts of the catalog that a program asks for, as its code has it, sorted. `names`: those of all that paths lead to. */
export function askedShards({ modules }: Pick<Program, 'modules'>, names: readonly string[]): string[] {
  const code = Object.values(modules).join('\n');
  const known = plainNames(names);
  const called = chainsIn(code).map((chain) => shardOfChain(chain, known));
  const written = [...code.matchAll(PATH)].map(([, path = '']) => shardOf(path, names));
  const failing = /\bmock-fail\b/i.test(code) ? [ERRORS_SHARD] : [];
  return [...new Set([...called, ...written, ...failing])].filter((name) => name !== undefined).sort();
}
