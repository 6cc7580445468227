import type { SearchQuery } from './search-expectations.ts';

/** Queries that came after the ranking was made, to see how it does on what it was not made for. */
export const MORE_QUERIES: SearchQuery[] = [
  { query: '微信红包', all: ['/openapi/v2/mmpaymkttransfers/sendredpack'] },
  { query: 'v2 申请退款', all: ['/openapi/v2/secapi/pay/refund'] },
  { query: '解密', any: ['/guide/encryption', '/guide/webhook'] },
  {
    query: '完结分账',
    any: [
      '/openapi/v2/secapi/pay/profitsharingfinish',
      '/openapi/v3/ecommerce/profitsharing/finish-order',
      '/openapi/v3/profitsharing/orders/unfreeze',
    ],
  },
  { query: '下载账单', all: ['/openapi/v3/billdownload/file'] },
  { query: '查询退款', all: ['/openapi/v3/refund/domestic/refunds/_out_refund_no_'] },
  { query: '收付通进件', all: ['/openapi/v3/ecommerce/applyments'] },
  { query: '先享卡', all: ['/openapi/v3/discount-card/cards'] },
  { query: 'out_order_no', any: ['/openapi/v3/profitsharing/orders', '/openapi/v3/payscore/serviceorder'] },
  { query: 'mch_billno', all: ['/openapi/v2/mmpaymkttransfers/sendredpack'] },
  { query: 'package_info', all: ['/openapi/v3/fund-app/mch-transfer/transfer-bills'] },
  { query: 'INVALID_REQUEST', all: ['/errors/#INVALID_REQUEST'] },
  { query: 'auth_code_inv', all: ['/errors/#AUTH_CODE_INVALID'] },
  { query: 'COUPON.USE', all: ['/webhook/v3/coupon/use'] },
  { query: '/v3/profitsharing/receivers/add', all: ['/openapi/v3/profitsharing/receivers/add'] },
  { query: 'ecommerce/profitsharing/orders', all: ['/openapi/v3/ecommerce/profitsharing/orders'] },
  { query: 'complants', all: ['/openapi/v3/merchant-service/complaints-v2'] },
  { query: 'uplaod', all: ['/openapi/v3/merchant/media/upload'] },
  { query: '服务商 jsapi', all: ['/openapi/v3/pay/partner/transactions/jsapi'] },
  { query: '签名', all: ['/guide/signing'] },
  { query: '回调 签名', any: ['/guide/webhook', '/guide/signing', '/webhook/v3/security_echo/success'] },
  { query: '支付超时 关单', all: ['/openapi/v3/pay/transactions/out-trade-no/_out_trade_no_/close'] },
  {
    query: 'combine_out_trade_no',
    any: [
      '/openapi/v3/combine-transactions/jsapi',
      '/openapi/v3/combine-transactions/out-trade-no/_combine_out_trade_no_',
    ],
  },
  { query: '分账接收方', all: ['/openapi/v3/profitsharing/receivers/add'] },
  { query: '押金', any: ['/openapi/v2/deposit/unifiedorder', '/openapi/v2/deposit/micropay'] },
  { query: '转账到银行卡', all: ['/openapi/v2/mmpaysptrans/pay_bank'] },
  { query: '支付公钥', all: ['/guide/keys'] },
  { query: '沙箱', any: ['/product/sandbox', '/guide/mock'] },
  { query: '消费者投诉回调地址', all: ['/openapi/v3/merchant-service/complaint-notifications'] },
  {
    query: '余额查询',
    any: ['/openapi/v3/merchant/fund/balance/_account_type_', '/openapi/v3/ecommerce/fund/balance/_sub_mchid_'],
  },
];
