import { execFileSync, spawnSync } from 'node:child_process';
import { parse } from 'sh-syntax';
import { expect, test } from 'vitest';
import { readCalls } from '../../tests/support/example-calls.ts';
import { exampleFiles } from '../spec/example-forms.ts';
import type { Call, Value } from './call-model.ts';
import { shell } from './shell.ts';
import { expand, jsonParts, word } from './shell-text.ts';

const HOSTILE = `'; touch /tmp/x; echo "$(id)" \`id\` $HOME \\' \\n !x\n# <b>{{ y }}</b> ]]> | & * ? ~`;

/** A word as Bash expands it. */
const expanded = (text: string, env: Record<string, string> = {}): string =>
  execFileSync('bash', ['--norc', '-uc', `printf '%s' ${text}`], { encoding: 'utf8', env: { ...env } });

/** Scripts per start of the parser, which costs more than parsing one. */
const BATCH_SIZE = 128;

/** Names of the scripts that do not parse as the body of one function. */
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

test('every script parses with a parser that is not Bash', async () => {
  const { catalog, calls } = await readCalls();
  expect(calls).toHaveLength(catalog.operations.flatMap(exampleFiles).length);
  const scripts = calls.map(({ operation, call }): [string, string] => [operation.id, shell.write(call)]);
  for (let start = 0; start < scripts.length; start += BATCH_SIZE)
    expect(await unparsed(scripts.slice(start, start + BATCH_SIZE))).toEqual([]);
});

test('one broken script among others is named, even if the next one ends its quotes', async () => {
  const good: [string, string] = ['good', "x='1'\n"];
  expect(await unparsed([good, ['broken', "x='1\n"], good, good])).toEqual(['broken']);
});

test('the parser and Bash refuse a script that is not one', async () => {
  await expect(parse("body='x")).rejects.toThrow();
  expect(spawnSync('bash', ['-nc', "body='x"]).status).not.toBe(0);
});

test.each(['plain', '', 'two words', HOSTILE])('a word expands to its text: %j', (text) => {
  expect(expanded(word([text]))).toBe(text);
  expect(expanded(word([text, expand('$value'), text]), { value: 'a "b" $c' })).toBe(`${text}a "b" $c${text}`);
});

test('a variable ends where its name does', () => {
  expect(expanded(word(['a', expand('$value'), 'b']), { value: '1' })).toBe('a1b');
  expect(expanded(word(['a', expand('$value'), '分']), { value: '1' })).toBe('a1分');
  expect(word(['a ', expand('$value'), ' b'])).toBe('"a $value b"');
});

test('JSON text parses to its value, nested JSON text too', () => {
  const value: Value = { a: [1, true, null, {}, []], [HOSTILE]: HOSTILE, text: { '@': 'json', value: { b: HOSTILE } } };
  const read: unknown = JSON.parse(expanded(word(jsonParts(value, ''))));
  expect(read).toEqual({ ...value, text: JSON.stringify({ b: HOSTILE }) });
});

test('text of the spec is never executed', async () => {
  const body = { [HOSTILE]: HOSTILE };
  const call: Call = {
    version: 'v3',
    method: 'post',
    path: '/v3/x',
    server: 'https://x',
    response: 'none',
    body: { type: 'json', value: body },
  };
  const script = shell.write({ ...call, query: { q: HOSTILE } });
  await expect(parse(script)).resolves.toBeTruthy();
  const [assignments = ''] = script.slice(script.indexOf('target=')).split('\n\ntimestamp');
  const printed = execFileSync('bash', ['--norc', '-c', `${assignments}\nprintf '%s' "$body"`], { encoding: 'utf8' });
  expect(JSON.parse(printed)).toEqual(body);
});
