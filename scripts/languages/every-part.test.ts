import { describe, expect, test } from 'vitest';
import type { Call } from './call-model.ts';
import { php } from './php.ts';
import { shell } from './shell.ts';

const server = 'https://api.mch.weixin.qq.com';

/** Calls that have every kind of part and of placeholder between them. */
const CALLS: Record<string, Call> = {
  json: {
    ...{ version: 'v3', method: 'post', path: '/v3/pay/order-list/{id}/PayNow', server, response: 'json' },
    inPath: { id: "a'b" },
    query: { name: { '@': 'encrypt', text: '张三' }, tag: ['x&y', '中'], flag: true },
    headers: { 'Wechatpay-Serial': { '@': 'public-key-id' } },
    body: {
      type: 'json',
      value: {
        ...{ text: "it's \\ $x", total: 1, open: false, none: null, list: [1, 'two'], empty: {} },
        ...{ card: { '@': 'encrypt', text: '6222', key: 'bank' }, inner: { '@': 'json', value: { a: 1 } } },
      },
    },
  },
  xml: {
    ...{ version: 'v2', method: 'post', path: '/secapi/pay/refund', server, response: 'xml', certificate: true },
    body: { type: 'xml', value: { mch_id: '19', total: 1, quick: true, nonce_str: { '@': 'nonce' } } },
  },
  form: {
    ...{ version: 'v2', method: 'post', path: '/secapi/upload', server, response: 'xml', certificate: true },
    body: {
      type: 'form',
      value: {
        ...{ mch_id: '19', media_hash: { '@': 'digest', algorithm: 'md5', file: './a/b.png' } },
        ...{ media: { '@': 'file', file: './a/b.png' }, sign: { '@': 'sign', fields: ['mch_id', 'media_hash'] } },
      },
    },
  },
  get: {
    ...{ version: 'v2', method: 'get', path: '/risk/list', server: 'https://fraud.mch.weixin.qq.com', ownServer: true },
    ...{ query: { mch_id: '19', sign_type: 'HMAC-SHA256' }, response: 'redirect' },
  },
  upload: {
    ...{ version: 'v3', method: 'post', path: '/v3/media', server, response: 'none' },
    body: {
      type: 'form',
      value: { meta: { '@': 'json', value: {} }, file: { '@': 'file', file: './a/b.png' }, kind: 'X' },
      meta: { filename: 'b.png', sha256: { '@': 'digest', algorithm: 'sha256', file: './a/b.png' } },
    },
  },
  download: {
    ...{ version: 'v3', method: 'get', path: '/v3/bill', server, response: 'file', saveAs: 'bill.csv', unsigned: true },
    ...{ brand: true, query: { token: { '@': 'download', parameter: 'token' } } },
  },
};

/** Each call as it is written: dropping or altering a part changes the text. */
describe.each(Object.entries(CALLS))('%s', (name, call) => {
  test('PHP', async () => {
    const styles = php.styles.map((style) => `// ${style.name}\n${php.write(call, style.name)}`);
    await expect(name === 'json' ? styles.join('\n') : php.write(call)).toMatchFileSnapshot(`fixtures/${name}.php.txt`);
  });

  test('Shell', async () => {
    await expect(shell.write(call)).toMatchFileSnapshot(`fixtures/${name}.sh.txt`);
  });
});
