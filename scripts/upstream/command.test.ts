import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript } from '../../tests/support/run-script.ts';
import { KINDS } from './difference.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upstream-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function upstream(...args: string[]) {
  const { code, stdout, stderr } = await runScript('upstream', args);
  return { code, out: stdout, err: stderr };
}

describe('npm run upstream', () => {
  test('explains itself', async () => {
    const { code, out } = await upstream('--help');
    expect(code).toBe(0);
    for (const kind of Object.keys(KINDS)) expect(out).toContain(kind);
  });

  test('exits with 2 in an unreadable project', async () => {
    const { code, err } = await upstream('--project', folder);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringMatching(/^upstream: /) });
  });

  test('exits with 2 for a kind that it cannot apply', async () => {
    const { code, err } = await upstream('--apply', 'length', 'operation');
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('--apply operation: the kinds are field, length'),
    });
  });

  test('drafts in the project that is named', async () => {
    const { code, err } = await upstream('draft', 'POST', '/v3/pay/transactions/jsapi', '--project', folder);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('No official page describes POST') });
  });

  test.each(['2026-02-30', '2026-8-1', 'today'])('refuses the date %s, which is none', async (date) => {
    const { code, err } = await upstream(folder, '--date', date);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('A day of the calendar') });
  });

  test('exits with 2 for a folder without pages, and keeps the facts', async () => {
    const file = join(PROJECT, 'openapi/official/paths/v3/pay/transactions/jsapi.post.json');
    const before = await readFile(file, 'utf8');
    const { code, err } = await upstream(folder);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('has neither merchant/pages') });
    expect(await readFile(file, 'utf8')).toBe(before);
  });
});
