import { drawItems } from '../../tests/support/random.ts';

/** A request before it is signed. */
export interface PlainRequest {
  method: string;
  address: string;
  timestamp: string;
  nonce: string;
  body: string;
}

type Random = () => number;
const from = <Item>(random: Random, items: readonly [Item, ...Item[]]): Item =>
  items[Math.floor(random() * items.length)] ?? items[0];
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];

/** A nonce with a letter of each case. */
export const drawNonce = (random: Random): string => `aB${drawItems(LETTERS, 28, random).join('')}`;

export const drawTime = (random: Random): string => String(1_700_000_000 + Math.floor(random() * 1e8));

const WORDS = ['腾讯充值中心-QQ会员', 'a+b', '<b>深圳</b>&"分店"', "it's / 50%", '咖啡 🍵'] as const;

/** A body that escaping, charsets and formatting all change. */
export const drawBody = (random: Random): string =>
  JSON.stringify({
    out_trade_no: digits(random, 16),
    description: `深圳 ${from(random, WORDS)} + <&> 店`,
    notify_url: 'https://www.example.com/notify',
    attach: digits(random, 3),
    amount: { total: Math.floor(random() * 1e5), currency: 'CNY' },
  });

/** A request whose address and body any mistake changes. */
export const drawRich = (random: Random): PlainRequest => ({
  ...{ method: 'POST', timestamp: drawTime(random), nonce: drawNonce(random), body: drawBody(random) },
  address: `/v3/pay/%E5%95%86%E6%88%B7/${digits(random, 8)}?mchid=1900000109&name=%E5%BC%A0+${digits(random, 3)}%2Fa&note=a%20b`,
});

/** A request of any kind, as merchants send them. */
export function drawRequest(random: Random): PlainRequest {
  const hasBody = random() < 0.6;
  const path = from(random, [
    '/v3/pay/transactions/jsapi',
    '/v3/refund/domestic/refunds',
    `/v3/certificates`,
    `/v3/bill/${digits(random, 5)}`,
  ]);
  const query = from(random, [
    '',
    '?mchid=1900000109',
    `?bill_date=2026-11-${digits(random, 2)}&tar_type=GZIP`,
    '?name=%E5%BC%A0%20a+b',
  ]);
  const indent = from(random, [undefined, 2, 4]);
  return {
    ...{
      method: hasBody ? from(random, ['POST', 'PUT', 'PATCH']) : from(random, ['GET', 'DELETE']),
      address: path + query,
    },
    ...{ timestamp: drawTime(random), nonce: drawNonce(random) },
    body: hasBody ? JSON.stringify(JSON.parse(drawBody(random)), null, indent) : '',
  };
}

/** The form of an upload with this `meta`. */
export const formOf = (meta: string): string =>
  [
    ...['--boundary', 'Content-Disposition: form-data; name="meta"', 'Content-Type: application/json', '', meta],
    ...[
      '--boundary',
      'Content-Disposition: form-data; name="file"; filename="照片.jpg"',
      'Content-Type: image/jpg',
      '',
    ],
    ...['JFIF…', '--boundary--', ''],
  ].join('\r\n');

/** Parameters of APIv2 that any mistake changes, `sign` not among them, in an order that is not that of their names. */
export const drawParameters = (random: Random, signType: 'MD5' | 'HMAC-SHA256'): Record<string, string> => ({
  ...{
    mch_id: '1900000109',
    appid: 'wxd678efh567hg6787',
    nonce_str: drawNonce(random),
    body: `深圳 ${from(random, WORDS)} + <&> 店`,
  },
  ...{
    attach: '',
    out_trade_no: digits(random, 16),
    total_fee: digits(random, 3),
    sign_type: signType,
    trade_type: 'JSAPI',
  },
  ...{ detail: '{"goods_detail":[{"goods_id":"a/b","price":1}]}', spbill_create_ip: '127.0.0.1' },
});
