import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inTemporaryFolder } from '../lib/temporary-folder.ts';
import { renewFacts } from './official-files.ts';

const PAGES = resolve(import.meta.dirname, 'fixtures/docs');
const ORDERS = 'openapi/paths/v3/hologram/orders.yaml';
const ORDER = 'openapi/paths/v3/hologram/orders/_order_id_.yaml';
const itemOf = (method: string, id: string): string =>
  `${method}:\n  operationId: ${id}\n  summary: 全息\n  x-updated: '2026-01-03'\n  responses:\n    '204': {description: 成功}\n`;
const SPEC = {
  'openapi/openapi.yaml': `openapi: 3.1.1
servers:
  - url: https://api.mch.weixin.qq.com
paths:
  /v3/hologram/orders:
    $ref: ./paths/v3/hologram/orders.yaml
  /v3/hologram/orders/{order_id}:
    $ref: ./paths/v3/hologram/orders/_order_id_.yaml
`,
  [ORDERS]: itemOf('post', 'v3.hologram.orders.post'),
  [ORDER]: itemOf('get', 'v3.hologram.orders._order_id_.get'),
};

test(
  'x-updated moves to the date of a page whose facts changed, and stays where only the date did',
  () =>
    inTemporaryFolder('renew-', async (folder) => {
      const [project, pages] = [join(folder, 'project'), join(folder, 'pages')];
      await cp(PAGES, pages, { recursive: true });
      for (const [file, text] of Object.entries(SPEC)) {
        await mkdir(dirname(join(project, file)), { recursive: true });
        await writeFile(join(project, file), text);
      }
      const read = (file: string): Promise<string> => readFile(join(project, file), 'utf8');
      const change = async (page: string, edit: (text: string) => string): Promise<void> => {
        const file = join(pages, page);
        const before = await readFile(file, 'utf8');
        const after = edit(before);
        expect(after).not.toBe(before);
        await writeFile(file, after);
      };
      expect((await renewFacts(pages, project, { today: '2026-05-08' })).renewed).toEqual([]);
      const facts = await read('openapi/official/paths/v3/hologram/orders/_order_id_.get.json');

      await change('merchant/pages/9000000002.md', (text) =>
        text.replace('2026.01.03', '2026.05.06').replace('string(32)', 'string(33)'),
      );
      await change('merchant/pages/9000000003.md', (text) => `>更新时间：2026.05.07\n\n${text}`);
      expect((await renewFacts(pages, project, { today: '2026-05-08' })).renewed).toEqual(['POST /v3/hologram/orders']);
      expect(await read(ORDERS)).toBe(SPEC[ORDERS]?.replace('2026-01-03', '2026-05-06'));
      expect(await read(ORDER)).toBe(SPEC[ORDER]);
      expect(await read('openapi/official/paths/v3/hologram/orders/_order_id_.get.json')).toBe(facts);
      expect((await renewFacts(pages, project, { today: '2026-05-08' })).changed).toBe(0);
    }),
  60_000,
);
