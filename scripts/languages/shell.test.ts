import { execFileSync, spawnSync } from 'node:child_process';
import { parse } from 'sh-syntax';
import { expect, test } from 'vitest';
import { readCalls } from '../../tests/support/example-calls.ts';
import type { Call, Value } from './call-model.ts';
import { jsonParts } from './shell/shell-text.ts';
import { expand, word } from './shell/shell-word.ts';
import { shell } from './shell.ts';

const HOSTILE = `'; touch /tmp/x; echo "$(id)" \`id\` $HOME \\' \\n !x\n# <b>{{ y }}</b> ]]> | & * ? ~`;

/** What Bash makes of a word. */
const expanded = (text: string, env: Record<string, string> = {}): string =>
  execFileSync('bash', ['--norc', '-uc', `printf '%s' ${text}`], { encoding: 'utf8', env: { ...env } });

/** Calls that go to the parser at once: each of its starts costs more than a script. */
const AT_ONCE = 128;

/** Names of scripts that are not each one function, when each is put into one. */
async function unparsed(scripts: [name: string, text: string][]): Promise<string[]> {
  const file = scripts.map(([, text], index) => `f${index}() {\n${text}\n}\n`).join('');
  const count = await parse(file).then(
    ({ Stmts }) => Stmts.length,
    () => 0,
  );
  if (count === scripts.length) return [];
  const half = Math.ceil(scripts.length / 2);
  if (half === scripts.length) return scripts.map(([name]) => name);
  return [...(await unparsed(scripts.slice(0, half))), ...(await unparsed(scripts.slice(half)))];
}

test('every script is one, to a parser that is not Bash', async () => {
  const { calls } = await readCalls();
  expect(calls).toHaveLength(1152);
  const scripts = calls.map(({ operation, call }): [string, string] => [operation.id, shell.write(call)]);
  for (let start = 0; start < scripts.length; start += AT_ONCE)
    expect(await unparsed(scripts.slice(start, start + AT_ONCE))).toEqual([]);
});

test('one broken script among others is named, even if the next one ends its quotes', async () => {
  const good: [string, string] = ['good', "x='1'\n"];
  expect(await unparsed([good, ['broken', "x='1\n"], good, good])).toEqual(['broken']);
});

test('the parser and Bash refuse what is no script', async () => {
  await expect(parse("body='x")).rejects.toThrow();
  expect(spawnSync('bash', ['-nc', "body='x"]).status).not.toBe(0);
});

test.each(['plain', '', 'two words', HOSTILE])('a word is the text that it was made of: %j', (text) => {
  expect(expanded(word([text]))).toBe(text);
  expect(expanded(word([text, expand('$value'), text]), { value: 'a "b" $c' })).toBe(`${text}a "b" $c${text}`);
});

test('a variable ends where its name does', () => {
  expect(expanded(word(['a', expand('$value'), 'b']), { value: '1' })).toBe('a1b');
  expect(expanded(word(['a', expand('$value'), '分']), { value: '1' })).toBe('a1分');
  expect(word(['a ', expand('$value'), ' b'])).toBe('"a $value b"');
});

test('JSON text holds the values, JSON in it too', () => {
  const value: Value = { a: [1, true, null, {}, []], [HOSTILE]: HOSTILE, text: { '@': 'json', value: { b: HOSTILE } } };
  const read: unknown = JSON.parse(expanded(word(jsonParts(value, ''))));
  expect(read).toEqual({ ...value, text: JSON.stringify({ b: HOSTILE }) });
});

test('text of the spec is never run', async () => {
  const body = { [HOSTILE]: HOSTILE };
  const call: Call = {
    version: 'v3',
    method: 'post',
    path: '/v3/x',
    server: 'https://x',
    answer: 'none',
    body: { type: 'json', value: body },
  };
  const script = shell.write({ ...call, query: { q: HOSTILE } });
  await expect(parse(script)).resolves.toBeTruthy();
  const [assignments = ''] = script.slice(script.indexOf('target=')).split('\n\ntimestamp');
  const printed = execFileSync('bash', ['--norc', '-c', `${assignments}\nprintf '%s' "$body"`], { encoding: 'utf8' });
  expect(JSON.parse(printed)).toEqual(body);
});
