import type { SearchQuery } from './search-expectations.ts';
import { NAME_QUERIES } from './search-queries-names.ts';

const PAY = '/openapi/v3/pay/transactions';
const PARTNER_PAY = '/openapi/v3/pay/partner/transactions';
const REFUNDS = '/openapi/v3/refund/domestic/refunds';
const FAVOR = '/openapi/v3/marketing/favor';
const BUSIFAVOR = '/openapi/v3/marketing/busifavor';
const FAPIAO = '/openapi/v3/new-tax-control-fapiao/fapiao-applications';
const PAPAY = '/openapi/v3/papay';
const below = (folder: string, ...names: string[]): string[] => names.map((name) => `${folder}/${name}`);
const SCENES = ['jsapi', 'app', 'h5', 'native'];
const ORDERS = below(PAY, ...SCENES);

/** Queries of merchants' developers, written from the content of the catalog and the guides, before any result was seen. */
export const FIELD_QUERIES: SearchQuery[] = [
  // business words and half words
  {
    query: '免密支付',
    any: [
      ...below(
        '/openapi/v3/password-exempt-contract/contracts/normal/pre-entrust-sign',
        'mini-program',
        'pay-redirect-sign',
      ),
      '/product/entrusted-payment',
    ],
  },
  { query: '先用后付', any: ['/openapi/v3/payscore/servicepayondeliveryorder'] },
  {
    query: '刷脸支付',
    any: [
      '/openapi/v2/pay/facepay',
      '/openapi/v3/offlineface/transactions',
      '/openapi/v3/offlineface/authinfo',
      '/product/in-person-payment',
    ],
  },
  { query: '服务商退款', any: [REFUNDS, '/openapi/v3/ecommerce/refunds/apply', '/guide/roles'] },
  { query: '查询分账', all: ['/openapi/v3/profitsharing/orders/_out_order_no_'] },
  { query: '分账比例', all: ['/openapi/v3/profitsharing/merchant-configs/_sub_mchid_'] },
  { query: '发券', any: [`${FAVOR}/users/_openid_/coupons`, `${BUSIFAVOR}/coupons/send`] },
  { query: '核销券', any: [`${BUSIFAVOR}/coupons/use`, '/webhook/v3/coupon/use'] },
  {
    query: '结算账户',
    any: below('/openapi/v3/apply4sub/sub_merchants/_sub_mchid_', 'settlement', 'modify-settlement'),
  },
  {
    query: '开户行',
    any: below(
      '/openapi/v3/capital/capitallhh/banks',
      'search-banks-by-bank-account',
      'personal-banking',
      'corporate-banking',
      '_bank_alias_code_/branches',
    ),
  },
  { query: '开发票', any: [FAPIAO, `${FAPIAO}/issue-general`, '/product/fapiao'] },
  { query: '国补资格', any: below('/openapi/v3/gov/subsidy', 'qualification', 'qualifications/query') },
  { query: '超管变更', all: ['/openapi/v3/mchalterapply/mchcontactalterapplyment'] },
  { query: '医保', any: ['/openapi/v3/med-ins/orders', '/product/life-services'] },
  {
    query: '自动续费',
    any: [
      '/product/entrusted-payment',
      ...below(
        PAPAY,
        'sign/contracts/pre-entrust-sign',
        'insurance-pay/transactions/apply',
        'insurance-sign/contracts/pre-entrust-sign/jsapi',
        'insurance-sign/contracts/plan-id/_plan_id_/contract-id/_contract_id_/renew',
      ),
    ],
  },
  // as people say it
  { query: '退款进度', any: [`${REFUNDS}/_out_refund_no_`, '/openapi/v2/pay/refundquery'] },
  {
    query: '打款到零钱',
    any: [
      '/openapi/v3/fund-app/mch-transfer/transfer-bills',
      '/openapi/v3/transfer/batches',
      '/openapi/v2/mmpaymkttransfers/promotion/transfers',
    ],
  },
  {
    query: '发红包',
    any: ['/openapi/v2/mmpaymkttransfers/sendredpack', '/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches'],
  },
  { query: '付款到银行卡', all: ['/openapi/v2/mmpaysptrans/pay_bank'] },
  {
    query: '取消支付',
    any: [`${PAY}/out-trade-no/_out_trade_no_/close`, `${PAY}/out-trade-no/_out_trade_no_/reverse`],
  },
  { query: '小程序 下单', any: [`${PAY}/jsapi`, `${PARTNER_PAY}/miniprogram`] },
  { query: 'h5支付 服务商', all: [`${PARTNER_PAY}/h5`] },
  { query: '子商户 进件', any: ['/openapi/v3/applyment4sub/applyment', '/openapi/v3/ecommerce/applyments'] },
  { query: '资金流水', any: ['/openapi/v3/bill/fundflowbill', '/openapi/v2/pay/downloadfundflow'] },
  { query: '调起支付', any: ['/guide/signing', ...below('/client', 'mini-program-payment', 'app-payment'), ...ORDERS] },
  // guides
  { query: '证书序列号', all: ['/guide/keys'] },
  { query: '公钥id', all: ['/guide/keys'] },
  { query: '回调重复', all: ['/guide/webhook'] },
  { query: '时间戳过期', any: ['/guide/signing', '/guide/webhook'] },
  { query: '收不到回调', all: ['/guide/webhook'] },
  { query: '签名串', all: ['/guide/signing'] },
  { query: 'v2升级v3', all: ['/guide/migration'] },
  { query: '幂等', any: ['/guide/errors', '/guide/glossary', '/guide/webhook'] },
  { query: '更换证书', all: ['/guide/keys'] },
  { query: '本地测试', any: ['/guide/mock', '/guide/quick-start'] },
  ...NAME_QUERIES,
];
