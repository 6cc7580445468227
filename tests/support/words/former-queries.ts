import type { SearchQuery } from '../search-expectations.ts';
import { PAGES, wanted } from './wanted.ts';

/** Former names, and everyday ones, that lead to what has another name today. */
export const FORMER_QUERIES: SearchQuery[] = [
  ...wanted(
    [...PAGES.transfer],
    ...['企业付款', '企业付款到零钱', '企业付款到个人', '付款到零钱', '商家转账到零钱', '转账到零钱', '提现到零钱'],
    ...['企业转账', '企业打款', '微信打款', '打款到零钱', '给用户打款', '付款给个人', '企业付款接口'],
  ),
  ...wanted(
    [
      '/product/entrusted-payment',
      '/client/mini-program-password-exempt',
      '/openapi/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program',
      '/openapi/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign',
    ],
    ...['免密支付', '免密代扣', '小额免密', '免密签约'],
  ),
  ...wanted(
    [...PAGES.deduct],
    ...[
      '自动续费',
      '自动扣款',
      '连续包月',
      '连续包年',
      '周期扣款',
      '代扣',
      '签约代扣',
      '订阅扣费',
      '定期扣款',
      '微信代扣',
    ],
  ),
  ...wanted([...PAGES.codepay], '刷卡支付', '被扫支付', '当面付', '扫码枪支付', '条码支付', 'b扫c', '反扫'),
  ...wanted([...PAGES.native], '扫码支付', '主扫', 'c扫b', '二维码支付', 'PC支付', '电脑支付', '正扫', '动态二维码'),
  ...wanted(
    [...PAGES.jsapi],
    '公众号支付',
    '小程序支付',
    '统一下单',
    '预下单',
    '公众号下单',
    'JSAPI支付',
    '服务号支付',
  ),
  ...wanted([...PAGES.h5], 'H5支付', 'MWEB支付', '手机网页支付', 'WAP支付', '外部浏览器支付'),
  ...wanted([...PAGES.app], 'APP支付', '移动支付SDK', 'SDK支付'),
  ...wanted([...PAGES.tradeBill], '对账单', '日对账单', '下载对账单', '流水账单'),
  ...wanted([...PAGES.score], '信用分', '免押租借', '微信信用', '芝麻信用'),
  ...wanted([...PAGES.redPacket], '现金红包', '微信红包', '企业红包', '普通红包'),
  ...wanted([...PAGES.coupon], '立减', '满减券', '优惠券', '代金券', '微信卡券'),
  ...wanted([...PAGES.sharing], '分润', '分佣', '抽佣', '二清', '多级分账'),
  ...wanted([...PAGES.onboarding], '特约商户进件', '小微进件', '二级商户进件', '商户入驻', '开户', '小微商户'),
  ...wanted(['/product/ecommerce'], '电商收付通', '收付通', '平台收付通'),
  ...wanted([...PAGES.keys], '平台证书升级公钥', '商户API证书', 'apiclient_cert.pem', 'apiclient_key.pem', 'API密钥'),
  ...wanted([...PAGES.mock, '/product/sandbox'], '沙箱', '测试环境', '沙盒'),
  ...wanted([...PAGES.parking], '车主服务', '无感支付', '停车无感支付'),
];
