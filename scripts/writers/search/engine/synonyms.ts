/** What people say for something that is called otherwise here. */
export interface Synonym {
  /** Any of these, as typed. */
  said: string[];
  /** Queries of which each finds something that is meant. */
  meant: string[];
  why: string;
}

/** What queries begin with that says nothing here, unless it stands in a title: longest first. */
export const EMPTY_WORDS: readonly string[] = ['微信支付', '小程序', '公众号', '微信'];

/** What a question has beside what it asks about. */
export const QUESTION_WORDS = /为什么|怎么样|怎么办|怎么|怎样|如何|什么是|是什么|什么|在哪里|在哪|哪里|[吗呢?]/gu;

/** Ordered by subject. A word that titles have already needs no entry here. */
export const SYNONYMS: readonly Synonym[] = [
  {
    said: ['小程序支付', '小程序下单', '公众号支付', '公众号下单', '网页支付'],
    meant: ['JSAPI下单'],
    why: '小程序与公众号都用 JSAPI 下单',
  },
  {
    said: ['扫码支付', '二维码支付', '收款码', '主扫', 'c扫b'],
    meant: ['Native下单'],
    why: '用户扫商户的码，官方名称是 Native 支付',
  },
  {
    said: ['刷卡支付', '被扫', '被扫支付', '扫码枪', 'b扫c'],
    meant: ['付款码支付'],
    why: '付款码支付的旧称，与商户扫用户的码',
  },
  { said: ['h5支付', '手机浏览器支付', 'mweb'], meant: ['H5下单'], why: '官方产品名是 H5 支付，接口名是下单' },
  { said: ['app支付'], meant: ['APP下单'], why: '官方产品名是 APP 支付，接口名是下单' },
  { said: ['合单支付'], meant: ['合单下单'], why: '产品名是合单支付，接口名是下单' },
  { said: ['预下单', '预支付', '统一下单'], meant: ['JSAPI下单'], why: 'APIv2 的统一下单到 APIv3 按场景分开' },
  {
    said: ['查单', '查订单', '订单查询', '支付结果查询', '订单状态', '支付状态'],
    meant: ['查询订单'],
    why: '口语与倒装',
  },
  { said: ['关单', '订单关闭', '取消订单', '取消支付'], meant: ['关闭订单'], why: '口语；未付款的订单只能关闭' },
  { said: ['撤回'], meant: ['撤销'], why: '官方名称是撤销' },
  { said: ['撤单', '冲正'], meant: ['撤销订单'], why: '口语；付款码支付的撤销' },
  { said: ['对账单', '对帐单', '日账单'], meant: ['申请交易账单'], why: 'APIv2 的对账单在 APIv3 叫交易账单' },
  { said: ['退钱', '退费', '退货款'], meant: ['申请退款'], why: '口语' },
  {
    said: ['查退款', '退款查询', '退款进度', '退款状态', '退款结果', '退款到账'],
    meant: ['查询单笔退款'],
    why: '口语与倒装',
  },
  { said: ['企业付款', '企业付款到零钱', '付款到零钱'], meant: ['向微信用户个人付款'], why: 'APIv2 企业付款的接口名' },
  {
    said: ['商家转账到零钱', '转账到零钱', '商家转账'],
    meant: ['发起转账'],
    why: '产品改名为商家转账，接口名是发起转账',
  },
  {
    said: ['特约商户进件', '子商户进件', '服务商进件', '商户进件', '商户入驻'],
    meant: ['提交申请单 服务商'],
    why: '特约商户进件的接口名是提交申请单',
  },
  { said: ['敏感信息加密', '敏感字段加密', '加密敏感信息'], meant: ['敏感信息加解密'], why: '指南的标题' },
  { said: ['验签失败', '签名错误', '签名失败'], meant: ['SIGN_ERROR'], why: '签名不对时的错误码' },
  { said: ['支付回调', '支付通知', '异步通知', '支付结果通知'], meant: ['支付成功通知'], why: '回调的正式名称' },
  { said: ['退款回调', '退款通知', '退款结果通知'], meant: ['退款成功通知'], why: '回调的正式名称' },
  {
    said: ['上传图片', '图片上传', '上传身份证', '上传营业执照', '上传证件'],
    meant: ['文件上传'],
    why: 'APIv3 的通用图片上传叫文件上传',
  },
  { said: ['营销券', '优惠券', '卡券', '抵扣券'], meant: ['代金券', '商家券'], why: '营销券是代金券与商家券的统称' },
  { said: ['频率限制', '限流', '频率超限', '请求频繁'], meant: ['FREQUENCY_LIMITED'], why: '调用过于频繁时的错误码' },
  {
    said: ['自动续费', '自动扣款', '自动扣费', '连续包月', '周期扣款', '周期扣费'],
    meant: ['委托代扣'],
    why: '产品名是委托代扣',
  },
  { said: ['打款', '提现到零钱'], meant: ['转账', '发起转账'], why: '口语；付给用户的产品是商家转账' },
  {
    said: ['转账到银行卡', '付款到银行卡', '打款到银行卡', '代付'],
    meant: ['企业付款到银行卡', '银行代付'],
    why: '口语',
  },
  { said: ['现金红包', '微信红包'], meant: ['普通红包'], why: '产品名是现金红包，接口名是普通红包' },
  { said: ['分润', '分佣', '抽佣', '抽成'], meant: ['请求分账'], why: '口语；产品名是分账' },
  { said: ['免押', '免押金', '信用免押'], meant: ['创建支付分订单', '免押'], why: '免押是支付分的用途' },
  { said: ['资金流水', '流水账单', '资金对账单'], meant: ['资金账单'], why: '口语与 APIv2 的名称' },
  { said: ['开票'], meant: ['开具电子发票'], why: '口语' },
  { said: ['红冲', '发票作废'], meant: ['冲红电子发票'], why: '口语；发票只能冲红' },
  { said: ['清关', '海关申报'], meant: ['提交报关'], why: '官方名称是报关' },
  { said: ['客诉'], meant: ['投诉'], why: '口语' },
  { said: ['退押金'], meant: ['申请退款（押金）'], why: '口语与倒装' },
  { said: ['获取openid', '查询openid'], meant: ['授权码查询OpenID'], why: '服务端只能以付款码换' },
  { said: ['特约商户'], meant: ['子商户'], why: '两种名称' },
  { said: ['回调'], meant: ['通知'], why: '回调的正式名称是通知' },
  { said: ['拉起支付', '唤起支付', '调起支付', '二次签名', 'paysign'], meant: ['调起支付的签名'], why: '指南的标题' },
  { said: ['验签', '加签'], meant: ['签名与验签'], why: '指南的标题' },
  { said: ['api密钥', 'apikey', 'apiv3密钥', 'v3密钥', '商户密钥'], meant: ['密钥与证书'], why: '指南的标题' },
  { said: ['本地测试', '本地调试', '联调', '替身'], meant: ['模拟服务'], why: '指南的标题' },
  { said: ['升级'], meant: ['迁移'], why: '从 APIv2 到 APIv3 的指南叫迁移' },
];
