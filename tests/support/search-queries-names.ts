import type { SearchQuery } from './search-expectations.ts';

const PAY = '/openapi/v3/pay/transactions';
const PARTNER_PAY = '/openapi/v3/pay/partner/transactions';
const REFUNDS = '/openapi/v3/refund/domestic/refunds';
const FAVOR = '/openapi/v3/marketing/favor';
const BUSIFAVOR = '/openapi/v3/marketing/busifavor';
const PAPAY = '/openapi/v3/papay';
const below = (folder: string, ...names: string[]): string[] => names.map((name) => `${folder}/${name}`);
const SCENES = ['jsapi', 'app', 'h5', 'native'];
const ORDERS = below(PAY, ...SCENES);
const PARTNER_ORDERS = below(PARTNER_PAY, ...SCENES);

/** Queries for names: fields, paths, error codes, event types and APIv2. */
export const NAME_QUERIES: SearchQuery[] = [
  // field names and their suffixes
  {
    query: 'refund_id',
    any: [
      REFUNDS,
      `${REFUNDS}/_out_refund_no_`,
      `${REFUNDS}/_refund_id_/apply-abnormal-refund`,
      '/openapi/v3/ecommerce/refunds/id/_refund_id_',
    ],
  },
  { query: 'sub_appid', any: [...PARTNER_ORDERS, '/guide/roles'] },
  {
    query: 'transfer_scene_id',
    any: ['/openapi/v3/fund-app/mch-transfer/transfer-bills', '/openapi/v3/transfer/batches'],
  },
  { query: 'settle_info', any: [...ORDERS, ...PARTNER_ORDERS] },
  {
    query: 'bill_date',
    any: ['/openapi/v3/bill/tradebill', '/openapi/v3/bill/fundflowbill', '/openapi/v2/pay/downloadbill'],
  },
  { query: 're_openid', all: ['/openapi/v2/mmpaymkttransfers/sendredpack'] },
  {
    query: 'stock_id',
    any: [`${FAVOR}/stocks/_stock_id_`, `${FAVOR}/users/_openid_/coupons`, `${BUSIFAVOR}/stocks/_stock_id_`],
  },
  {
    query: 'contract_code',
    any: [
      ...below(
        `${PAPAY}/sign/contracts`,
        'plan-id/_plan_id_/out-contract-code/_out_contract_code_',
        'pre-entrust-sign',
      ),
      ...below('/openapi/v2', 'papay/entrustweb', 'pay/contractorder', 'papay/querycontract'),
    ],
  },
  // paths
  { query: '/v3/profitsharing/orders/P20150806125346', all: ['/openapi/v3/profitsharing/orders/_out_order_no_'] },
  {
    query: 'payscore/serviceorder/{out_order_no}/complete',
    all: ['/openapi/v3/payscore/serviceorder/_out_order_no_/complete'],
  },
  { query: 'applyment4sub', all: ['/openapi/v3/applyment4sub/applyment'] },
  {
    query: 'mch-transfer/transfer-bills/out-bill-no',
    all: ['/openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/_out_bill_no_'],
  },
  { query: 'complaints-v2 response', all: ['/openapi/v3/merchant-service/complaints-v2/_complaint_id_/response'] },
  // error codes and what they say
  { query: '商户订单号重复', all: ['/errors/#OUT_TRADE_NO_USED'] },
  { query: 'appid和商户号不匹配', all: ['/errors/#APPID_MCHID_NOT_MATCH'] },
  { query: '付款码过期', all: ['/errors/#AUTHCODEEXPIRE'] },
  { query: 'ORDERPAID', all: ['/errors/#ORDERPAID'] },
  { query: '参数错误', all: ['/errors/#PARAM_ERROR'] },
  // events
  { query: 'complaint.state_change', all: ['/webhook/v3/complaint/state_change'] },
  { query: 'user_open_service', all: ['/webhook/v3/payscore/user_open_service'] },
  { query: '转账 回调', any: ['/webhook/v3/mchtransfer/bill/finished', '/webhook/v3/mchtransfer/batch/finished'] },
  // APIv2
  { query: 'v2 查询订单', all: ['/openapi/v2/pay/orderquery'] },
  { query: 'downloadbill', all: ['/openapi/v2/pay/downloadbill'] },
  // Latin typos
  { query: 'tranfer', any: ['/openapi/v3/fund-app/mch-transfer/transfer-bills', '/openapi/v3/transfer/batches'] },
  { query: 'recievers', all: ['/openapi/v3/profitsharing/receivers/add'] },
];
