/** Words that people use for something that has another name here. */
export interface Synonym {
  /** Any of these, as typed. */
  typed: string[];
  /** Queries that find what is meant. */
  means: string[];
  why: string;
}

/** Words at the start of a query that carry no information, unless a title has them: longest first. */
export const EMPTY_WORDS: readonly string[] = ['微信支付', '小程序', '公众号', '微信'];

/** Question words, which are removed from a query. */
export const QUESTION_WORDS = /为什么|怎么样|怎么办|怎么|怎样|如何|什么是|是什么|什么|在哪里|在哪|哪里|[吗呢?]/gu;

/** Ordered by subject. A word that titles have already needs no entry here. */
export const SYNONYMS: readonly Synonym[] = [
  {
    typed: ['小程序支付', '小程序下单', '公众号支付', '公众号下单', '网页支付'],
    means: ['JSAPI下单'],
    why: '小程序与公众号都用 JSAPI 下单',
  },
  {
    typed: ['扫码支付', '二维码支付', '收款码', '主扫', 'c扫b'],
    means: ['Native下单'],
    why: '用户扫商户的码，官方名称是 Native 支付',
  },
  {
    typed: ['刷卡支付', '被扫', '被扫支付', '扫码枪', 'b扫c'],
    means: ['付款码支付'],
    why: '付款码支付的旧称，与商户扫用户的码',
  },
  { typed: ['h5支付', '手机浏览器支付', 'mweb'], means: ['H5下单'], why: '官方产品名是 H5 支付，接口名是下单' },
  { typed: ['app支付'], means: ['APP下单'], why: '官方产品名是 APP 支付，接口名是下单' },
  { typed: ['合单支付'], means: ['合单下单'], why: '产品名是合单支付，接口名是下单' },
  { typed: ['预下单', '预支付', '统一下单'], means: ['JSAPI下单'], why: 'APIv2 的统一下单到 APIv3 按场景分开' },
  {
    typed: ['查单', '查订单', '订单查询', '支付结果查询', '订单状态', '支付状态'],
    means: ['查询订单'],
    why: '口语与倒装',
  },
  { typed: ['关单', '订单关闭', '取消订单', '取消支付'], means: ['关闭订单'], why: '口语；未付款的订单只能关闭' },
  { typed: ['撤回'], means: ['撤销'], why: '官方名称是撤销' },
  { typed: ['撤单', '冲正'], means: ['撤销订单'], why: '口语；付款码支付的撤销' },
  { typed: ['对账单', '对帐单', '日账单'], means: ['申请交易账单'], why: 'APIv2 的对账单在 APIv3 叫交易账单' },
  { typed: ['退钱', '退费', '退货款'], means: ['申请退款'], why: '口语' },
  {
    typed: ['查退款', '退款查询', '退款进度', '退款状态', '退款结果', '退款到账'],
    means: ['查询单笔退款'],
    why: '口语与倒装',
  },
  { typed: ['企业付款', '企业付款到零钱', '付款到零钱'], means: ['向微信用户个人付款'], why: 'APIv2 企业付款的接口名' },
  {
    typed: ['商家转账到零钱', '转账到零钱', '商家转账'],
    means: ['发起转账'],
    why: '产品改名为商家转账，接口名是发起转账',
  },
  {
    typed: ['特约商户进件', '子商户进件', '服务商进件', '商户进件', '商户入驻'],
    means: ['提交申请单 服务商'],
    why: '特约商户进件的接口名是提交申请单',
  },
  { typed: ['敏感信息加密', '敏感字段加密', '加密敏感信息'], means: ['敏感信息加解密'], why: '指南的标题' },
  { typed: ['验签失败', '签名错误', '签名失败'], means: ['SIGN_ERROR'], why: '签名不对时的错误码' },
  { typed: ['支付回调', '支付通知', '异步通知', '支付结果通知'], means: ['支付成功通知'], why: '回调的正式名称' },
  { typed: ['退款回调', '退款通知', '退款结果通知'], means: ['退款成功通知'], why: '回调的正式名称' },
  {
    typed: ['上传图片', '图片上传', '上传身份证', '上传营业执照', '上传证件'],
    means: ['文件上传'],
    why: 'APIv3 的通用图片上传叫文件上传',
  },
  { typed: ['营销券', '优惠券', '卡券', '抵扣券'], means: ['代金券', '商家券'], why: '营销券是代金券与商家券的统称' },
  { typed: ['频率限制', '限流', '频率超限', '请求频繁'], means: ['FREQUENCY_LIMITED'], why: '调用过于频繁时的错误码' },
  {
    typed: ['自动续费', '自动扣款', '自动扣费', '连续包月', '周期扣款', '周期扣费'],
    means: ['委托代扣'],
    why: '产品名是委托代扣',
  },
  { typed: ['打款', '提现到零钱'], means: ['转账', '发起转账'], why: '口语；付给用户的产品是商家转账' },
  {
    typed: ['转账到银行卡', '付款到银行卡', '打款到银行卡', '代付'],
    means: ['企业付款到银行卡', '银行代付'],
    why: '口语',
  },
  { typed: ['现金红包', '微信红包'], means: ['普通红包'], why: '产品名是现金红包，接口名是普通红包' },
  { typed: ['分润', '分佣', '抽佣', '抽成'], means: ['请求分账'], why: '口语；产品名是分账' },
  { typed: ['免押', '免押金', '信用免押'], means: ['创建支付分订单', '免押'], why: '免押是支付分的用途' },
  { typed: ['资金流水', '流水账单', '资金对账单'], means: ['资金账单'], why: '口语与 APIv2 的名称' },
  { typed: ['开票'], means: ['开具电子发票'], why: '口语' },
  { typed: ['红冲', '发票作废'], means: ['冲红电子发票'], why: '口语；发票只能冲红' },
  { typed: ['清关', '海关申报'], means: ['提交报关'], why: '官方名称是报关' },
  { typed: ['客诉'], means: ['投诉'], why: '口语' },
  { typed: ['退押金'], means: ['申请退款（押金）'], why: '口语与倒装' },
  { typed: ['获取openid', '查询openid'], means: ['授权码查询OpenID'], why: '服务端只能以付款码换' },
  { typed: ['特约商户'], means: ['子商户'], why: '两种名称' },
  { typed: ['回调'], means: ['通知'], why: '回调的正式名称是通知' },
  { typed: ['拉起支付', '唤起支付', '调起支付', '二次签名', 'paysign'], means: ['调起支付的签名'], why: '指南的标题' },
  { typed: ['验签', '加签'], means: ['签名与验签'], why: '指南的标题' },
  { typed: ['api密钥', 'apikey', 'apiv3密钥', 'v3密钥', '商户密钥'], means: ['密钥与证书'], why: '指南的标题' },
  { typed: ['本地测试', '本地调试', '联调', '替身'], means: ['模拟服务'], why: '指南的标题' },
  { typed: ['升级'], means: ['迁移'], why: '从 APIv2 到 APIv3 的指南叫迁移' },
];
