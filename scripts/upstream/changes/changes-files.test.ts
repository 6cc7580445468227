import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDifferences } from '../../lib/outputs.ts';
import { inTemporaryFolder } from '../../lib/temporary-folder.ts';
import type { ChangeEntry } from '../../spec/change-model.ts';
import { changesFiles } from './changes-files.ts';

const entry = (date: string, subject = 'POST /v3/orders'): ChangeEntry => ({
  ...{ date, subject, pages: ['merchant/1'] },
  changes: [{ kind: 'tightened', at: 'body a', of: 'length', from: '≤ 64', to: '32' }],
});

test('entries go to the file of their month, newest first, with a page; a second time adds nothing', async () => {
  await inTemporaryFolder('changes-', async (project) => {
    const add = async (entries: ChangeEntry[]) => {
      const files = await changesFiles(project, entries);
      writeDifferences(project, files);
      return files.map(({ path }) => path).sort();
    };
    expect(await add([entry('2026-05-08'), entry('2026-06-01')])).toEqual([
      'docs/changes/2026-05.md',
      'docs/changes/2026-06.md',
      'openapi/changes/2026-05.yaml',
      'openapi/changes/2026-06.yaml',
    ]);
    const file = join(project, 'openapi/changes/2026-05.yaml');
    expect(await add([entry('2026-05-20')])).toEqual(['openapi/changes/2026-05.yaml']);
    const text = readFileSync(file, 'utf8');
    expect(text.match(/date: .*/g)).toEqual(['date: 2026-05-20', 'date: 2026-05-08']);
    expect(text).toContain(`{ kind: tightened, at: body a, of: length, from: ≤ 64, to: "32" }`);
    await add([entry('2026-05-20'), entry('2026-05-08')]);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(readFileSync(join(project, 'docs/changes/2026-05.md'), 'utf8')).toContain('::: changes 2026-05');
  });
});

test('a file that can’t be read is named, and not overwritten', async () => {
  await inTemporaryFolder('changes-', async (project) => {
    mkdirSync(join(project, 'openapi/changes'), { recursive: true });
    writeFileSync(join(project, 'openapi/changes/2026-05.yaml'), '- { date: 2026-05-08 }\n');
    await expect(changesFiles(project, [entry('2026-05-20')])).rejects.toThrow('openapi/changes/2026-05.yaml:1');
  });
});
