import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { startMockOf } from '../../mock/src/start-mock.ts';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { skipped, whyMissing } from './requirement.ts';

const pay = await startMockOf((await projectSpec()).catalog, { strictState: true });
afterAll(() => pay.stop());

const run = (program: string, file: string) =>
  promisify(execFile)(program, [fileURLToPath(new URL(file, import.meta.url))], {
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...pay.env },
  });

const withoutOpenssl = whyMissing('openssl', 'version');

test.skipIf(skipped('Python', whyMissing('python3', '--version') ?? withoutOpenssl))(
  "Python's standard library places and queries an order",
  async () => {
    const { stdout } = await run('python3', 'place_order.py');
    expect(JSON.parse(stdout)).toEqual({ code_url: expect.stringContaining('weixin://'), trade_state: 'NOTPAY' });
    expect(pay.orders).toMatchObject([{ number: 'PYTHON1' }]);
  },
);

test.skipIf(skipped('openssl', whyMissing('bash', '--version') ?? withoutOpenssl))(
  'openssl alone signs a query and carries it over TLS',
  async () => {
    const { stdout } = await run('bash', 'query_order.sh');
    expect(stdout).toMatch(/^HTTP\/1\.1 404 [\s\S]*"code":"ORDER_NOT_EXIST"/);
    expect(pay.requests[0]).toMatchObject({ method: 'GET', signature: { valid: true } });
  },
);
