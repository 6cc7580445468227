import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** What a script does with its programs. */
export interface RecordedScript {
  code: number;
  /** The parameters of each call of curl. */
  requests: string[][];
  /** The texts that OpenSSL signs or digests. */
  signed: string[];
}

/** Values that the recorder's programs print in place of real ones. */
export const RECORDED = { time: '1764403200', nonce: '0123456789abcdef0123456789abcdef', signature: 'c2lnbmF0dXJl' };

/**
 * Bash functions in the place of programs, for thousands of scripts in one process. A record is a name, the number of
 * its values and the values, each with a NUL at its end, on descriptor 3. Whatever has no function is the program itself.
 */
const FUNCTIONS = `
record() { printf '%s\\0' "$1" "$(($# - 1))" "\${@:2}" >&3; }
date() { printf '%s\\n' ${RECORDED.time}; }
curl() { record curl "$@"; }
openssl() {
  local input
  case "$*" in
    'rand -hex 16') printf '%s\\n' ${RECORDED.nonce} ;;
    'base64 -A') IFS= read -r input || :; printf '%s' "$input" ;;
    'dgst '*) IFS= read -rd '' input || :; record signed "$input"; printf '%s *stdin\\n' ${RECORDED.signature} ;;
    *) return 1 ;;
  esac
}
for ((index = 0; index < $2; index++)); do
  ( . "$1/$index.sh" ) >/dev/null
  record end $?
done
`;

/** Runs scripts in subshells of one Bash, with recorders for curl and OpenSSL, which therefore send and sign nothing. */
export async function recordScripts(
  scripts: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<RecordedScript[]> {
  for (const [index, script] of scripts.entries()) writeFileSync(join(folder, `${index}.sh`), script);
  const parameters = ['--norc', '-c', FUNCTIONS, 'bash', folder, String(scripts.length)];
  const bash = spawn('bash', parameters, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit', 'pipe'], env });
  const output = bash.stdio[3];
  if (!output || !('readable' in output)) throw new Error('Bash has no output for records.');
  return readRecords((await buffer(output)).toString().split('\0'));
}

function readRecords(values: readonly string[]): RecordedScript[] {
  const scripts: RecordedScript[] = [];
  let current: RecordedScript = { code: 0, requests: [], signed: [] };
  for (let index = 0; index + 1 < values.length; ) {
    const [name, count] = [values[index], Number(values[index + 1])];
    const record = values.slice(index + 2, index + 2 + count);
    if (name === 'curl') current.requests.push(record);
    else if (name === 'signed') current.signed.push(...record);
    else {
      scripts.push({ ...current, code: Number(record[0]) });
      current = { code: 0, requests: [], signed: [] };
    }
    index += 2 + count;
  }
  return scripts;
}
