import type { SearchQuery } from './search-expectations.ts';

const PAY = '/openapi/v3/pay/transactions';
const REFUNDS = '/openapi/v3/refund/domestic/refunds';
const BY_NUMBER = `${PAY}/out-trade-no/_out_trade_no_`;
const BY_ID = `${PAY}/id/_transaction_id_`;
const ORDERS = ['jsapi', 'app', 'h5', 'native'].map((name) => `${PAY}/${name}`);
const PARTNER_ORDERS = ['jsapi', 'app', 'h5', 'native'].map((name) => `/openapi/v3/pay/partner/transactions/${name}`);
const COMBINED = ['jsapi', 'app', 'h5', 'native'].map((name) => `/openapi/v3/combine-transactions/${name}`);

/** Queries of developers, written from what they want to find, before the ranking was. */
export const SEARCH_QUERIES: Record<string, SearchQuery[]> = {
  words: [
    { query: '退款', all: [REFUNDS] },
    { query: '分账回退', all: ['/openapi/v3/profitsharing/return-orders'] },
    {
      query: '商家转账到零钱',
      any: ['/openapi/v3/fund-app/mch-transfer/transfer-bills', '/openapi/v3/transfer/batches'],
    },
    { query: '合单支付', any: COMBINED },
    { query: '支付分', any: ['/openapi/v3/payscore/serviceorder', '/product/payscore'] },
    {
      query: '代金券',
      any: ['/openapi/v3/marketing/favor/coupon-stocks', '/openapi/v3/marketing/favor/users/_openid_/coupons'],
    },
    {
      query: '委托代扣',
      any: [
        '/openapi/v3/papay/sign/contracts/pre-entrust-sign',
        '/openapi/v3/papay/pay/transactions/apply',
        '/product/entrusted-payment',
      ],
    },
    {
      query: '投诉',
      any: ['/openapi/v3/merchant-service/complaints-v2', '/webhook/v3/complaint/create'],
    },
    { query: '电子发票', any: ['/openapi/v3/new-tax-control-fapiao/fapiao-applications', '/product/fapiao'] },
    { query: '会员卡', any: ['/openapi/v3/marketing/membercard-open/cards', '/product/member-card'] },
    { query: '账单', any: ['/openapi/v3/bill/tradebill', '/openapi/v3/billdownload/file'] },
    { query: '汇率', all: ['/openapi/v2/pay/queryexchagerate'] },
  ],
  'half words': [
    { query: '下单', any: ORDERS },
    { query: '解冻', all: ['/openapi/v3/profitsharing/orders/unfreeze'] },
    { query: '撤销订', all: [`${BY_NUMBER}/reverse`] },
    {
      query: '电子回',
      any: [
        '/openapi/v3/fund-app/mch-transfer/elecsign/out-bill-no',
        '/openapi/v3/fund-app/mch-transfer/elecsign/transfer-bill-no',
        '/openapi/v3/transfer/bill-receipt',
      ],
    },
    { query: '添加分账接', all: ['/openapi/v3/profitsharing/receivers/add'] },
    {
      query: '红包',
      any: ['/openapi/v2/mmpaymkttransfers/sendredpack', '/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches'],
    },
  ],
  'field names': [
    { query: 'trade_no', any: [BY_NUMBER, ...ORDERS] },
    { query: 'out_trade_no', any: [BY_NUMBER, ...ORDERS] },
    { query: 'sub_mchid', any: [...PARTNER_ORDERS, '/guide/roles'] },
    { query: 'openid', any: [`${PAY}/jsapi`, '/openapi/v2/tools/authcodetoopenid'] },
    { query: 'prepay_id', all: [`${PAY}/jsapi`] },
    { query: 'notify_url', any: [...ORDERS, '/guide/webhook'] },
    { query: 'transaction_id', all: [BY_ID] },
    { query: 'out_refund_no', any: [REFUNDS, `${REFUNDS}/_out_refund_no_`] },
    { query: 'payer_total', any: [BY_ID, BY_NUMBER, '/webhook/v3/transaction/success', REFUNDS] },
    { query: 'code_url', all: [`${PAY}/native`] },
    { query: 'h5_url', all: [`${PAY}/h5`] },
    { query: 'support_fapiao', any: ORDERS },
    { query: 'auth_code', any: [`${PAY}/codepay`, '/openapi/v2/pay/micropay'] },
  ],
  paths: [
    { query: '/v3/pay/transactions/jsapi', all: [`${PAY}/jsapi`] },
    { query: '/v3/pay/transactions/id/{transaction_id}', all: [BY_ID] },
    { query: '/v3/refund/domestic/refunds/{out_refund_no}', all: [`${REFUNDS}/_out_refund_no_`] },
    { query: 'pay/unifiedorder', all: ['/openapi/v2/pay/unifiedorder'] },
    {
      query: 'mmpaymkttransfers',
      any: ['/openapi/v2/mmpaymkttransfers/promotion/transfers', '/openapi/v2/mmpaymkttransfers/sendredpack'],
    },
    { query: 'profitsharing/orders', all: ['/openapi/v3/profitsharing/orders'] },
    { query: 'v3/certificates', all: ['/openapi/v3/certificates'] },
    { query: 'POST /v3/pay/transactions/native', all: [`${PAY}/native`] },
    {
      query:
        'https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/1217752501201407033233368018?mchid=1230000109',
      all: [BY_NUMBER],
    },
    { query: 'secapi/pay/refund', all: ['/openapi/v2/secapi/pay/refund'] },
    { query: 'fund-app transfer-bills', all: ['/openapi/v3/fund-app/mch-transfer/transfer-bills'] },
  ],
  'error codes': [
    { query: 'NOAUTH', all: ['/errors/#NOAUTH'] },
    { query: 'SIGN_ERROR', all: ['/errors/#SIGN_ERROR'] },
    { query: 'ORDERNOTEXIST', all: ['/errors/#ORDERNOTEXIST'] },
    { query: 'frequency_limit', any: ['/errors/#FREQUENCY_LIMITED', '/errors/#FREQUENCY_LIMIT_EXCEED'] },
    { query: 'USERPAYING', all: ['/errors/#USERPAYING'] },
    { query: '余额不足', any: ['/errors/#NOT_ENOUGH', '/errors/#NOTENOUGH'] },
  ],
  'event types': [
    { query: 'TRANSACTION.SUCCESS', all: ['/webhook/v3/transaction/success'] },
    { query: 'REFUND.ABNORMAL', all: ['/webhook/v3/refund/abnormal'] },
    { query: 'MCHTRANSFER.BILL.FINISHED', all: ['/webhook/v3/mchtransfer/bill/finished'] },
    { query: 'payscore.user_paid', all: ['/webhook/v3/payscore/user_paid'] },
  ],
  'latin typos': [
    { query: 'transacions', any: [...ORDERS, BY_ID, BY_NUMBER] },
    { query: 'refnud', any: [REFUNDS, `${REFUNDS}/_out_refund_no_`, '/openapi/v2/secapi/pay/refund'] },
    { query: 'jsapii', all: [`${PAY}/jsapi`] },
    { query: 'profitshraing', any: ['/openapi/v3/profitsharing/orders', '/openapi/v2/secapi/pay/profitsharing'] },
    { query: 'certificats', all: ['/openapi/v3/certificates'] },
    { query: 'unifedorder', all: ['/openapi/v2/pay/unifiedorder'] },
  ],
  colloquial: [
    { query: '小程序支付', all: [`${PAY}/jsapi`] },
    { query: '公众号支付', all: [`${PAY}/jsapi`] },
    { query: 'H5支付', all: [`${PAY}/h5`] },
    { query: '查单', any: [BY_NUMBER, BY_ID] },
    { query: '关单', all: [`${BY_NUMBER}/close`] },
    { query: '对账单', all: ['/openapi/v3/bill/tradebill'] },
    { query: '提现', any: ['/openapi/v3/ecommerce/fund/withdraw', '/openapi/v3/merchant/fund/withdraw'] },
    { query: '扫码支付', all: [`${PAY}/native`] },
    { query: '付款码支付', all: [`${PAY}/codepay`] },
    { query: '企业付款', all: ['/openapi/v3/fund-app/mch-transfer/transfer-bills'] },
    {
      query: '营销券',
      any: [
        '/openapi/v3/marketing/favor/coupon-stocks',
        '/openapi/v3/marketing/busifavor/stocks',
        '/product/marketing',
      ],
    },
    { query: '特约商户进件', all: ['/openapi/v3/applyment4sub/applyment'] },
    { query: '敏感信息加密', all: ['/guide/encryption'] },
    { query: '平台证书', all: ['/openapi/v3/certificates'] },
    { query: '支付回调', all: ['/webhook/v3/transaction/success'] },
    { query: '退款通知', all: ['/webhook/v3/refund/success'] },
    { query: '验签失败', any: ['/errors/#SIGN_ERROR', '/guide/signing'] },
    { query: '上传图片', any: ['/openapi/v3/merchant/media/upload'] },
  ],
};
