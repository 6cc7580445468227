/** An edit of an example as a new user would make it, and what comes of it. */
export interface Edit {
  title: string;
  /** The program whose file, or set-up, is edited. */
  program: string;
  from: string;
  to: string;
  /** The code with which the mock server refuses it; absent when it is not refused. */
  refusal?: string;
  /** The diagnostic of the compiler in strict mode; absent when it compiles. */
  diagnostic?: string;
}

const ORDER = 'v3/pay/transactions/jsapi.post';
const REFUND = 'v3/refund/domestic/refunds.post';
const QUERY = 'v3/pay/transactions/out-trade-no/_out_trade_no_.get';
const TRANSFER = 'v3/fund-app/mch-transfer/transfer-bills.post';
const ORDER_V2 = 'v2/pay/unifiedorder.post';

/** The order of the example once more, with another amount. */
const AGAIN = `
await wxpay.v3.pay.transactions.jsapi.post({
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: 'ORDER20261201000001',
  amount: { total: 200 },
  notify_url: 'https://example.com/wechatpay/notify',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
});
`;

/** Twenty edits. */
export const EDITS: readonly Edit[] = [
  {
    title: 'a wrong enum',
    program: REFUND,
    from: "reason: '商品已售完'",
    to: "funds_account: 'BALANCE'",
    refusal: 'PARAM_ERROR',
    diagnostic: 'TS2322',
  },
  {
    title: 'a field left out',
    program: ORDER,
    from: "  notify_url: 'https://example.com/wechatpay/notify',\n",
    to: '',
    refusal: 'PARAM_ERROR',
    diagnostic: 'TS2741',
  },
  {
    title: 'an object left out',
    program: ORDER,
    from: "  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },\n",
    to: '',
    refusal: 'PARAM_ERROR',
    diagnostic: 'TS2741',
  },
  {
    title: 'a misspelt field',
    program: ORDER,
    from: 'description:',
    to: 'descripton:',
    refusal: 'PARAM_ERROR',
    diagnostic: 'TS2561',
  },
  {
    title: 'a field of another API',
    program: ORDER,
    from: 'attach:',
    to: 'total_fee:',
    refusal: 'PARAM_ERROR',
    diagnostic: 'TS2353',
  },
  {
    title: 'a number as text',
    program: ORDER,
    from: 'total: 100',
    to: "total: '100'",
    refusal: 'PARAM_ERROR',
    diagnostic: 'TS2322',
  },
  { title: 'yuan for fen', program: ORDER, from: 'total: 100', to: 'total: 1.5', refusal: 'PARAM_ERROR' },
  { title: 'nothing to pay', program: ORDER, from: 'total: 100', to: 'total: 0', refusal: 'PARAM_ERROR' },
  {
    title: 'a number that is too long',
    program: ORDER,
    from: 'ORDER20261201000001',
    to: 'ORDER2026120100000100000000000000001',
    refusal: 'PARAM_ERROR',
  },
  {
    title: 'a number that is too short',
    program: ORDER,
    from: 'ORDER20261201000001',
    to: 'A1',
    refusal: 'PARAM_ERROR',
  },
  {
    title: 'a time in another form',
    program: ORDER,
    from: '2026-12-31T23:59:59+08:00',
    to: '2026-12-31 23:59:59',
    refusal: 'PARAM_ERROR',
  },
  {
    title: 'the serial of another certificate',
    program: ORDER,
    from: 'merchantFromEnvironment()',
    to: "merchantFromEnvironment({ ...process.env, WECHATPAY_SERIAL: '7777' })",
    refusal: 'SIGN_ERROR',
  },
  {
    title: 'another amount under the same number',
    program: ORDER,
    from: '\nconsole.log(',
    to: `${AGAIN}\nconsole.log(`,
    refusal: 'OUT_TRADE_NO_USED',
  },
  {
    title: 'a refund of more than was paid',
    program: REFUND,
    from: 'refund: 100',
    to: 'refund: 101',
    refusal: 'INVALID_REQUEST',
  },
  {
    title: 'a refund without its number',
    program: REFUND,
    from: "  out_refund_no: 'REFUND20261201000001',\n",
    to: '',
    refusal: 'PARAM_ERROR',
    diagnostic: 'TS2345',
  },
  {
    title: 'another order number in a query',
    program: QUERY,
    from: "out_trade_no: 'ORDER20261201000001'",
    to: "out_trade_no: 'ORDER20261201000002'",
  },
  {
    title: 'a path without its number',
    program: QUERY,
    from: "    out_trade_no: 'ORDER20261201000001',\n",
    to: '',
    diagnostic: 'TS2741',
  },
  {
    title: 'a transfer below the least',
    program: TRANSFER,
    from: 'transfer_amount: 10000',
    to: 'transfer_amount: 0',
    refusal: 'PARAM_ERROR',
  },
  {
    title: 'APIv2: an amount with a fraction',
    program: ORDER_V2,
    from: 'total_fee: 100',
    to: 'total_fee: 1.5',
    refusal: 'PARAM_ERROR',
  },
  {
    title: 'APIv2: a field left out',
    program: ORDER_V2,
    from: '  total_fee: 100,\n',
    to: '',
    refusal: 'LACK_PARAMS',
    diagnostic: 'TS2741',
  },
];
