import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { prepareMock, startMock } from '../../tests/support/mock-server.ts';
import { writeKeyFiles } from './key-files.ts';

const prepared = await prepareMock();
const mock = await startMock(prepared);
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-curl-'));
const environment = writeKeyFiles(prepared.keys, folder);
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

/** Signs with OpenSSL, sends with curl through HTTPS, and verifies the answer with OpenSSL again: nothing of this is ours. */
const SCRIPT = `
set -euo pipefail
call() { # METHOD PATH BODY
  local timestamp nonce signature
  timestamp=$(date +%s); nonce=$(openssl rand -hex 16)
  signature=$(printf '%s\\n%s\\n%s\\n%s\\n%s\\n' "$1" "$2" "$timestamp" "$nonce" "$3" |
    openssl dgst -sha256 -sign "$WECHATPAY_PRIVATE_KEY_FILE" | base64 -w0)
  curl --silent --show-error --noproxy '*' --cacert "$NODE_EXTRA_CA_CERTS" --dump-header head --output body \\
    --request "$1" "$BASE$2" --header 'Content-Type: application/json' \${3:+--data "$3"} --header \\
    "Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\\"$WECHATPAY_MCHID\\",nonce_str=\\"$nonce\\",signature=\\"$signature\\",timestamp=\\"$timestamp\\",serial_no=\\"$WECHATPAY_SERIAL\\""
}
header() { tr -d '\\r' < head | awk -v name="$1" 'tolower($1) == name ":" { print $2 }'; }
verify() {
  header wechatpay-signature | base64 -d > signature
  { printf '%s\\n%s\\n' "$(header wechatpay-timestamp)" "$(header wechatpay-nonce)"; cat body; printf '\\n'; } |
    openssl dgst -sha256 -verify "$WECHATPAY_PUBLIC_KEY_FILE" -signature signature
}
cd "$FOLDER"
call "$METHOD" "$TARGET" "$BODY"
cat body; echo; head -1 head; verify
`;

async function run(method: string, target: string, body = ''): Promise<{ code: unknown; output: string }> {
  const variables = { BASE: mock.tlsUrl, FOLDER: folder, METHOD: method, TARGET: target, BODY: body };
  const shell = spawn('bash', ['--norc', '-c', SCRIPT], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...environment, ...variables },
  });
  const ended = new Promise((resolve) => shell.once('close', resolve));
  const [stdout, stderr] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
  return { code: await ended, output: `${stdout}${stderr}` };
}

test('curl and OpenSSL place an order', async () => {
  const order = {
    appid: 'wxd678efh567hg6787',
    mchid: '1900000109',
    description: '深圳分店',
    out_trade_no: 'CURL20261201000001',
    notify_url: 'https://example.com/notify',
    amount: { total: 100 },
  };
  const { code, output } = await run('POST', '/v3/pay/transactions/native', JSON.stringify(order));
  expect({ code, output }).toEqual({
    code: 0,
    output: expect.stringMatching(/^\{"code_url":"weixin:.*"\}\nHTTP\/1\.1 200 OK\r?\nVerified OK\n$/),
  });
});

test('curl and OpenSSL query an order', async () => {
  const path = '/v3/pay/transactions/out-trade-no/CURL20261201000001';
  const good = await run('GET', `${path}?mchid=1900000109`);
  expect({ code: good.code, output: good.output }).toEqual({
    code: 0,
    output: expect.stringMatching(/"out_trade_no":"CURL20261201000001"[\s\S]*200 OK\r?\nVerified OK\n$/),
  });
});
