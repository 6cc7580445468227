// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI {
  interface V2 {
    readonly appauth: V2.Appauth;
    readonly applyment: V2.Applyment;
    readonly billcommentsp: V2.Billcommentsp;
    readonly cgiBin: V2.CgiBin;
    readonly 'cgi-bin': V2.CgiBin;
    readonly deposit: V2.Deposit;
    readonly face: V2.Face;
    readonly fund: V2.Fund;
    readonly mchrisk: V2.Mchrisk;
    readonly mmpaymkttransfers: V2.Mmpaymkttransfers;
    readonly mmpaysptrans: V2.Mmpaysptrans;
    readonly papay: V2.Papay;
    readonly pay: V2.Pay;
    readonly payitil: V2.Payitil;
    readonly risk: V2.Risk;
    readonly sandboxnew: V2.Sandboxnew;
    readonly secapi: V2.Secapi;
    readonly secsvc: V2.Secsvc;
    readonly tools: V2.Tools;
    readonly transit: V2.Transit;
    readonly vehicle: V2.Vehicle;
    readonly wxv: V2.Wxv;
    readonly xdc: V2.Xdc;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Appauth {
    /** GET 授权获取授权码 */
    readonly authindex: Appauth.Authindex;
    /** GET 通过授权码换取access_token */
    readonly getaccesstoken: Appauth.Getaccesstoken;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Applyment {
    readonly micro: Applyment.Micro;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Applyment {
  interface Micro {
    /** POST 查询申请状态 */
    readonly getstate: Micro.Getstate;
    /** POST 查询升级申请单状态 */
    readonly getupgradestate: Micro.Getupgradestate;
    /** POST 修改结算银行卡 */
    readonly modifyarchives: Micro.Modifyarchives;
    /** POST 修改联系信息 */
    readonly modifycontactinfo: Micro.Modifycontactinfo;
    /** POST 签约报备 */
    readonly signcontract: Micro.Signcontract;
    /** POST 申请入驻 */
    readonly submit: Micro.Submit;
    /** POST 提交升级申请单 */
    readonly submitupgrade: Micro.Submitupgrade;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Billcommentsp {
    /** POST 拉取订单评价数据 */
    readonly batchquerycomment: Billcommentsp.Batchquerycomment;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface CgiBin {
    readonly mch: CgiBin.Mch;
  }
}
declare namespace WeChatPay.OpenAPI.V2.CgiBin {
  interface Mch {
    readonly customs: Mch.Customs;
    readonly newcustoms: Mch.Newcustoms;
  }
}
declare namespace WeChatPay.OpenAPI.V2.CgiBin.Mch {
  interface Customs {
    /** POST 提交订单附加信息 */
    readonly customdeclareorder: Customs.Customdeclareorder;
    /** POST 查询订单附加信息 */
    readonly customdeclarequery: Customs.Customdeclarequery;
  }
}
declare namespace WeChatPay.OpenAPI.V2.CgiBin.Mch {
  interface Newcustoms {
    /** POST 订单附加信息重推 */
    readonly customdeclareredeclare: Newcustoms.Customdeclareredeclare;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Deposit {
    /** POST 消费押金 */
    readonly consume: Deposit.Consume;
    /** POST 支付押金（人脸支付） */
    readonly facepay: Deposit.Facepay;
    /** POST 支付押金（付款码支付） */
    readonly micropay: Deposit.Micropay;
    /** POST 查询订单 */
    readonly orderquery: Deposit.Orderquery;
    /** POST 申请退款（押金） */
    readonly refund: Deposit.Refund;
    /** POST 查询退款（押金） */
    readonly refundquery: Deposit.Refundquery;
    /** POST 撤销订单 */
    readonly reverse: Deposit.Reverse;
    /** POST 支付押金（JSAPI/APP支付） */
    readonly unifiedorder: Deposit.Unifiedorder;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Face {
    /** POST 人脸识别SDK-获取调用凭证 */
    readonly get_wxpayface_authinfo: Face.Get_wxpayface_authinfo;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Fund {
    /** POST 查询提现状态 */
    readonly queryautowithdrawbydate: Fund.Queryautowithdrawbydate;
    /** POST 重新发起提现 */
    readonly reautowithdrawbydate: Fund.Reautowithdrawbydate;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Mchrisk {
    /** POST 间联模式查询商户审核状态 */
    readonly bankquerymchauditinfo: Mchrisk.Bankquerymchauditinfo;
    /** POST 渠道商查询商户审核信息 */
    readonly channelquerymchauditinfo: Mchrisk.Channelquerymchauditinfo;
    /** POST 事前-风险商户核查 */
    readonly querymchrisk: Mchrisk.Querymchrisk;
    /** POST 设置风险通知回调链接 */
    readonly setmchriskcallback: Mchrisk.Setmchriskcallback;
    /** POST 事后-风险商户处理结果同步 */
    readonly syncmchriskresult: Mchrisk.Syncmchriskresult;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Mmpaymkttransfers {
    /** POST 查询红包记录 */
    readonly gethbinfo: Mmpaymkttransfers.Gethbinfo;
    /** POST 查询企业向微信用户个人付款 */
    readonly gettransferinfo: Mmpaymkttransfers.Gettransferinfo;
    readonly promotion: Mmpaymkttransfers.Promotion;
    /** POST 查询代金券批次 */
    readonly query_coupon_stock: Mmpaymkttransfers.Query_coupon_stock;
    /** POST 查询代金券信息 */
    readonly querycouponsinfo: Mmpaymkttransfers.Querycouponsinfo;
    /** POST 查询红包记录 */
    readonly queryworkwxredpack: Mmpaymkttransfers.Queryworkwxredpack;
    /** POST 发放代金券 */
    readonly send_coupon: Mmpaymkttransfers.Send_coupon;
    /** POST 发放裂变红包 */
    readonly sendgroupredpack: Mmpaymkttransfers.Sendgroupredpack;
    /** POST 发放小程序红包 */
    readonly sendminiprogramhb: Mmpaymkttransfers.Sendminiprogramhb;
    /** POST 发放普通红包 */
    readonly sendredpack: Mmpaymkttransfers.Sendredpack;
    /** POST 发放企业红包 */
    readonly sendworkwxredpack: Mmpaymkttransfers.Sendworkwxredpack;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers {
  interface Promotion {
    /** POST 向员工付款 */
    readonly paywwsptrans2pocket: Promotion.Paywwsptrans2pocket;
    /** POST 查询付款记录 */
    readonly querywwsptrans2pocket: Promotion.Querywwsptrans2pocket;
    /** POST 向微信用户个人付款 */
    readonly transfers: Promotion.Transfers;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Mmpaysptrans {
    /** POST 企业付款到银行卡 */
    readonly pay_bank: Mmpaysptrans.Pay_bank;
    /** POST 查询企业付款银行卡 */
    readonly query_bank: Mmpaysptrans.Query_bank;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Papay {
    /** POST 申请解约 */
    readonly deletecontract: Papay.Deletecontract;
    /** GET 公众号纯签约 */
    readonly entrustweb: Papay.Entrustweb;
    /** GET H5纯签约 */
    readonly h5entrustweb: Papay.H5entrustweb;
    readonly partner: Papay.Partner;
    /** POST APP纯签约 */
    readonly preentrustweb: Papay.Preentrustweb;
    /** POST 查询签约关系 */
    readonly querycontract: Papay.Querycontract;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Papay {
  interface Partner {
    /** POST 申请解约（服务商） */
    readonly deletecontract: Partner.Deletecontract;
    /** GET 公众号纯签约（服务商） */
    readonly entrustweb: Partner.Entrustweb;
    /** GET H5纯签约（服务商） */
    readonly h5entrustweb: Partner.H5entrustweb;
    /** POST APP纯签约（服务商） */
    readonly preentrustweb: Partner.Preentrustweb;
    /** POST 查询签约关系（服务商） */
    readonly querycontract: Partner.Querycontract;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Pay {
    /** POST 合单关单 */
    readonly closecombinedorder: Pay.Closecombinedorder;
    /** POST 关闭订单 */
    readonly closeorder: Pay.Closeorder;
    /** POST 合单下单 */
    readonly combinedorder: Pay.Combinedorder;
    /** POST 支付中签约 */
    readonly contractorder: Pay.Contractorder;
    /** POST 下载对账单 */
    readonly downloadbill: Pay.Downloadbill;
    /** POST 下载资金账单 */
    readonly downloadfundflow: Pay.Downloadfundflow;
    /** POST 提交刷脸支付 */
    readonly facepay: Pay.Facepay;
    /** POST 查询订单 */
    readonly facepayquery: Pay.Facepayquery;
    /** POST 提交付款码支付 */
    readonly micropay: Pay.Micropay;
    /** POST 查询订单 */
    readonly orderquery: Pay.Orderquery;
    /** POST 查询订单 */
    readonly paporderquery: Pay.Paporderquery;
    /** POST 申请扣款 */
    readonly pappayapply: Pay.Pappayapply;
    readonly partner: Pay.Partner;
    /** POST 添加分账接收方 */
    readonly profitsharingaddreceiver: Pay.Profitsharingaddreceiver;
    /** POST 查询最大分账比例 */
    readonly profitsharingmerchantratioquery: Pay.Profitsharingmerchantratioquery;
    /** POST 查询订单待分账金额 */
    readonly profitsharingorderamountquery: Pay.Profitsharingorderamountquery;
    /** POST 查询分账结果 */
    readonly profitsharingquery: Pay.Profitsharingquery;
    /** POST 删除分账接收方 */
    readonly profitsharingremovereceiver: Pay.Profitsharingremovereceiver;
    /** POST 回退结果查询 */
    readonly profitsharingreturnquery: Pay.Profitsharingreturnquery;
    /** POST 合单查单 */
    readonly querycombinedorder: Pay.Querycombinedorder;
    /** POST 汇率查询 */
    readonly queryexchagerate: Pay.Queryexchagerate;
    /** POST 查询退款 */
    readonly refundquery: Pay.Refundquery;
    /** POST 查询退款（支持单品） */
    readonly refundqueryv2: Pay.Refundqueryv2;
    /** POST 查询结算资金 */
    readonly settlementquery: Pay.Settlementquery;
    /** POST 统一下单 */
    readonly unifiedorder: Pay.Unifiedorder;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Partner {
    /** POST 查询订单（服务商） */
    readonly paporderquery: Partner.Paporderquery;
    /** POST 申请扣款（服务商） */
    readonly pappayapply: Partner.Pappayapply;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Payitil {
    /** POST 交易保障 */
    readonly report: Payitil.Report;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Risk {
    /** POST 获取平台证书 */
    readonly getcertficates: Risk.Getcertficates;
    /** POST 获取RSA加密公钥 */
    readonly getpublickey: Risk.Getpublickey;
    /** POST 银行特约商户违规信息查询 */
    readonly getviolation: Risk.Getviolation;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Sandboxnew {
    readonly pay: Sandboxnew.Pay;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Sandboxnew {
  interface Pay {
    /** POST 下载对账单 */
    readonly downloadbill: Pay.Downloadbill;
    /** POST 获取验签密钥 */
    readonly getsignkey: Pay.Getsignkey;
    /** POST 提交付款码支付 */
    readonly micropay: Pay.Micropay;
    /** POST 查询订单 */
    readonly orderquery: Pay.Orderquery;
    /** POST 申请退款 */
    readonly refund: Pay.Refund;
    /** POST 查询退款 */
    readonly refundquery: Pay.Refundquery;
    /** POST 统一下单 */
    readonly unifiedorder: Pay.Unifiedorder;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Secapi {
    readonly mch: Secapi.Mch;
    readonly mkt: Secapi.Mkt;
    readonly pay: Secapi.Pay;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi {
  interface Mch {
    /** POST 配置子商户支付目录与关联AppID */
    readonly addsubdevconfig: Mch.Addsubdevconfig;
    /** POST 银行服务商特约子商户指定渠道号 */
    readonly channelsetting: Mch.Channelsetting;
    /** POST 银行特约商户信息修改 */
    readonly modifymchinfo: Mch.Modifymchinfo;
    /** POST 配置查询 */
    readonly querysubdevconfig: Mch.Querysubdevconfig;
    /** POST 录入或查询银行特约商户 */
    readonly submchmanage: Mch.Submchmanage;
    /** POST 图片上传 */
    readonly uploadmedia: Mch.Uploadmedia;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi {
  interface Mkt {
    /** POST 服务商特约商户关注功能配置 */
    readonly addrecommendconf: Mkt.Addrecommendconf;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi {
  interface Pay {
    /** POST 撤销订单 */
    readonly facepayreverse: Pay.Facepayreverse;
    /** POST 请求多次分账 */
    readonly multiprofitsharing: Pay.Multiprofitsharing;
    /** POST 请求单次分账 */
    readonly profitsharing: Pay.Profitsharing;
    /** POST 完结分账 */
    readonly profitsharingfinish: Pay.Profitsharingfinish;
    /** POST 分账回退 */
    readonly profitsharingreturn: Pay.Profitsharingreturn;
    /** POST 申请退款 */
    readonly refund: Pay.Refund;
    /** POST 申请退款（支持单品） */
    readonly refundv2: Pay.Refundv2;
    /** POST 撤销订单 */
    readonly reverse: Pay.Reverse;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Secsvc {
    /** POST 微信支付实名授权 */
    readonly getrealnameinfo: Secsvc.Getrealnameinfo;
    /** POST 微信支付实名验证 */
    readonly realnameauth: Secsvc.Realnameauth;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Tools {
    /** POST 授权码查询OpenID */
    readonly authcodetoopenid: Tools.Authcodetoopenid;
    /** POST 转换短链接 */
    readonly shorturl: Tools.Shorturl;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Transit {
    readonly partnerpay: Transit.Partnerpay;
    readonly pay: Transit.Pay;
    /** POST 查询订单 */
    readonly queryorder: Transit.Queryorder;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Transit {
  interface Partnerpay {
    /** POST 申请扣款（服务商） */
    readonly payapply: Partnerpay.Payapply;
    /** POST 查询订单（服务商） */
    readonly queryorder: Partnerpay.Queryorder;
    /** POST 查询用户状态（服务商） */
    readonly querystate: Partnerpay.Querystate;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Transit {
  interface Pay {
    /** POST 申请扣款 */
    readonly payapply: Pay.Payapply;
    /** POST 查询用户状态 */
    readonly querystate: Pay.Querystate;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Vehicle {
    readonly partnerpay: Vehicle.Partnerpay;
    readonly pay: Vehicle.Pay;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Vehicle {
  interface Partnerpay {
    /** POST 通知用户入场（服务商） */
    readonly notification: Partnerpay.Notification;
    /** POST 申请扣款（服务商） */
    readonly payapply: Partnerpay.Payapply;
    /** POST 查询用户状态（服务商） */
    readonly querystate: Partnerpay.Querystate;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Vehicle {
  interface Pay {
    /** POST 通知用户入场 */
    readonly notification: Pay.Notification;
    /** POST 申请扣款 */
    readonly payapply: Pay.Payapply;
    /** POST 查询用户状态 */
    readonly querystate: Pay.Querystate;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Wxv {
    /** POST 撤销租借订单 */
    readonly cancelbill: Wxv.Cancelbill;
    /** POST 修改租借订单 */
    readonly changerentmoney: Wxv.Changerentmoney;
    /** POST 创建速住订单 */
    readonly createhotelbill: Wxv.Createhotelbill;
    /** POST 创建租借订单 */
    readonly createrentbill: Wxv.Createrentbill;
    /** POST 完结速住订单 */
    readonly finishhotelbill: Wxv.Finishhotelbill;
    /** POST 完结租借订单 */
    readonly finishrentbill: Wxv.Finishrentbill;
    /** POST 查询速住订单 */
    readonly queryhotelbill: Wxv.Queryhotelbill;
    /** POST 查询租借订单 */
    readonly queryrentbill: Wxv.Queryrentbill;
  }
}
declare namespace WeChatPay.OpenAPI.V2 {
  interface Xdc {
    readonly apiv2getsignkey: Xdc.Apiv2getsignkey;
    readonly apiv2sandbox: Xdc.Apiv2sandbox;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Xdc {
  interface Apiv2getsignkey {
    readonly sign: Apiv2getsignkey.Sign;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Xdc.Apiv2getsignkey {
  interface Sign {
    /** POST 获取验签密钥（仿真测试） */
    readonly getsignkey: Sign.Getsignkey;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Xdc {
  interface Apiv2sandbox {
    readonly pay: Apiv2sandbox.Pay;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Xdc.Apiv2sandbox {
  interface Pay {
    /** POST 提交付款码支付（仿真测试） */
    readonly micropay: Pay.Micropay;
    /** POST 查询订单（仿真测试） */
    readonly orderquery: Pay.Orderquery;
  }
}
