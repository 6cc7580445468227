// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI {
  interface Paths {
    /**
     * GET 查询会员卡模板列表
     * POST 创建会员卡模板
     */
    'brand/card-member/cards': Brand.CardMember.Cards;
    /**
     * GET 查询会员卡模板信息
     * PATCH 修改会员卡模板信息
     */
    'brand/card-member/cards/{card_id}': Brand.CardMember.Cards._card_id_;
    /** POST 作废会员卡模板 */
    'brand/card-member/cards/{card_id}/invalidate': Brand.CardMember.Cards._card_id_.Invalidate;
    /** POST 入会组件预授权 */
    'brand/card-member/pre-auth-tokens': Brand.CardMember.PreAuthTokens;
    /** GET 查询用户在品牌下所有会员卡 */
    'brand/card-member/user-cards': Brand.CardMember.UserCards;
    /**
     * GET 查询用户会员卡信息
     * PATCH 修改用户会员卡信息
     */
    'brand/card-member/user-cards/{user_card_code}': Brand.CardMember.UserCards._user_card_code_;
    /** POST 同步会员开通结果 */
    'brand/card-member/user-cards/{user_card_code}/confirm': Brand.CardMember.UserCards._user_card_code_.Confirm;
    /** POST 作废用户会员卡 */
    'brand/card-member/user-cards/{user_card_code}/invalidate': Brand.CardMember.UserCards._user_card_code_.Invalidate;
    /** POST 根据OpenID导入用户会员卡 */
    'brand/card-member/user-cards/import-by-openid': Brand.CardMember.UserCards.ImportByOpenid;
    /** POST 创建用户动态信息 */
    'brand/card-member/user-feeds': Brand.CardMember.UserFeeds;
    /** POST 同步积分兑券结果 */
    'brand/card-member/user-points/exchange-coupon/confirm': Brand.CardMember.UserPoints.ExchangeCoupon.Confirm;
    /** POST 同步积分余额 */
    'brand/card-member/user-points/sync': Brand.CardMember.UserPoints.Sync;
    /** POST 图片上传 */
    'brand/marketing/product-coupon/media/upload-image': Brand.Marketing.ProductCoupon.Media.UploadImage;
    /**
     * GET 获取商品券事件通知地址
     * POST 设置商品券事件通知地址
     */
    'brand/marketing/product-coupon/notify-configs': Brand.Marketing.ProductCoupon.NotifyConfigs;
    /** POST 创建商品券 */
    'brand/marketing/product-coupon/product-coupons': Brand.Marketing.ProductCoupon.ProductCoupons;
    /**
     * GET 查询商品券
     * PATCH 修改商品券
     */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_;
    /** POST 失效商品券 */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.Deactivate;
    /** POST 添加商品券批次组 */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles;
    /** PATCH 修改商品券批次组 */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_;
    /** POST 批次组批量关联门店 */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_.AssociateStores;
    /** POST 批次组批量取消关联门店 */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_.DisassociateStores;
    /** POST 修改商品券批次组发放预算 */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_.UpdateBudget;
    /**
     * GET 查询商品券批次列表
     * POST 添加商品券批次
     */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks;
    /**
     * GET 查询商品券指定批次
     * PATCH 修改商品券指定批次
     */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_;
    /** POST 批次关联门店 */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.AssociateStores;
    /** GET 查询批次关联门店列表 */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.AssociatedStores;
    /** POST 失效商品券批次 */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.Deactivate;
    /** POST 批次取消关联门店 */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.DisassociateStores;
    /** POST 修改商品券批次发放预算 */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.UpdateBudget;
    /** POST 预上传券Code */
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.UploadCouponCodes;
    /**
     * GET 指定券状态查询用户商品券列表
     * POST 向用户发放商品券
     */
    'brand/marketing/product-coupon/users/{openid}/coupons': Brand.Marketing.ProductCoupon.Users._openid_.Coupons;
    /** GET 查询用户商品券详情 */
    'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}': Brand.Marketing.ProductCoupon.Users._openid_.Coupons._coupon_code_;
    /** POST 确认发放用户商品券 */
    'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': Brand.Marketing.ProductCoupon.Users._openid_.Coupons._coupon_code_.Confirm;
    /** POST 失效用户商品券 */
    'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': Brand.Marketing.ProductCoupon.Users._openid_.Coupons._coupon_code_.Deactivate;
    /** POST 退券 */
    'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return': Brand.Marketing.ProductCoupon.Users._openid_.Coupons._coupon_code_.Return;
    /** POST 核销用户商品券 */
    'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use': Brand.Marketing.ProductCoupon.Users._openid_.Coupons._coupon_code_.Use;
    /** POST 向用户预发放商品券 */
    'brand/marketing/product-coupon/users/{openid}/pre-send-coupon': Brand.Marketing.ProductCoupon.Users._openid_.PreSendCoupon;
    /**
     * GET 列表查询品牌门店信息
     * POST 创建品牌门店
     */
    'brand/store/brandstores': Brand.Store.Brandstores;
    /**
     * GET 查询品牌门店
     * PATCH 更新品牌门店
     * DELETE 删除品牌门店
     */
    'brand/store/brandstores/{store_id}': Brand.Store.Brandstores._store_id_;
    /** POST 绑定收款商户号 */
    'brand/store/brandstores/{store_id}/bindrecipient': Brand.Store.Brandstores._store_id_.Bindrecipient;
    /** POST 暂停门店营业 */
    'brand/store/brandstores/{store_id}/close': Brand.Store.Brandstores._store_id_.Close;
    /** POST 恢复门店营业 */
    'brand/store/brandstores/{store_id}/resume': Brand.Store.Brandstores._store_id_.Resume;
    /** POST 解绑收款商户号 */
    'brand/store/brandstores/{store_id}/unbindrecipient': Brand.Store.Brandstores._store_id_.Unbindrecipient;
    /** GET 授权获取授权码 */
    'v2/appauth/authindex': V2.Appauth.Authindex;
    /** GET 通过授权码换取access_token */
    'v2/appauth/getaccesstoken': V2.Appauth.Getaccesstoken;
    /** POST 查询申请状态 */
    'v2/applyment/micro/getstate': V2.Applyment.Micro.Getstate;
    /** POST 查询升级申请单状态 */
    'v2/applyment/micro/getupgradestate': V2.Applyment.Micro.Getupgradestate;
    /** POST 修改结算银行卡 */
    'v2/applyment/micro/modifyarchives': V2.Applyment.Micro.Modifyarchives;
    /** POST 修改联系信息 */
    'v2/applyment/micro/modifycontactinfo': V2.Applyment.Micro.Modifycontactinfo;
    /** POST 签约报备 */
    'v2/applyment/micro/signcontract': V2.Applyment.Micro.Signcontract;
    /** POST 申请入驻 */
    'v2/applyment/micro/submit': V2.Applyment.Micro.Submit;
    /** POST 提交升级申请单 */
    'v2/applyment/micro/submitupgrade': V2.Applyment.Micro.Submitupgrade;
    /** POST 拉取订单评价数据 */
    'v2/billcommentsp/batchquerycomment': V2.Billcommentsp.Batchquerycomment;
    /** POST 提交订单附加信息 */
    'v2/cgi-bin/mch/customs/customdeclareorder': V2.CgiBin.Mch.Customs.Customdeclareorder;
    /** POST 查询订单附加信息 */
    'v2/cgi-bin/mch/customs/customdeclarequery': V2.CgiBin.Mch.Customs.Customdeclarequery;
    /** POST 订单附加信息重推 */
    'v2/cgi-bin/mch/newcustoms/customdeclareredeclare': V2.CgiBin.Mch.Newcustoms.Customdeclareredeclare;
    /** POST 消费押金 */
    'v2/deposit/consume': V2.Deposit.Consume;
    /** POST 支付押金（人脸支付） */
    'v2/deposit/facepay': V2.Deposit.Facepay;
    /** POST 支付押金（付款码支付） */
    'v2/deposit/micropay': V2.Deposit.Micropay;
    /** POST 查询订单 */
    'v2/deposit/orderquery': V2.Deposit.Orderquery;
    /** POST 申请退款（押金） */
    'v2/deposit/refund': V2.Deposit.Refund;
    /** POST 查询退款（押金） */
    'v2/deposit/refundquery': V2.Deposit.Refundquery;
    /** POST 撤销订单 */
    'v2/deposit/reverse': V2.Deposit.Reverse;
    /** POST 支付押金（JSAPI/APP支付） */
    'v2/deposit/unifiedorder': V2.Deposit.Unifiedorder;
    /** POST 人脸识别SDK-获取调用凭证 */
    'v2/face/get_wxpayface_authinfo': V2.Face.Get_wxpayface_authinfo;
    /** POST 查询提现状态 */
    'v2/fund/queryautowithdrawbydate': V2.Fund.Queryautowithdrawbydate;
    /** POST 重新发起提现 */
    'v2/fund/reautowithdrawbydate': V2.Fund.Reautowithdrawbydate;
    /** POST 间联模式查询商户审核状态 */
    'v2/mchrisk/bankquerymchauditinfo': V2.Mchrisk.Bankquerymchauditinfo;
    /** POST 渠道商查询商户审核信息 */
    'v2/mchrisk/channelquerymchauditinfo': V2.Mchrisk.Channelquerymchauditinfo;
    /** POST 事前-风险商户核查 */
    'v2/mchrisk/querymchrisk': V2.Mchrisk.Querymchrisk;
    /** POST 设置风险通知回调链接 */
    'v2/mchrisk/setmchriskcallback': V2.Mchrisk.Setmchriskcallback;
    /** POST 事后-风险商户处理结果同步 */
    'v2/mchrisk/syncmchriskresult': V2.Mchrisk.Syncmchriskresult;
    /** POST 查询红包记录 */
    'v2/mmpaymkttransfers/gethbinfo': V2.Mmpaymkttransfers.Gethbinfo;
    /** POST 查询企业向微信用户个人付款 */
    'v2/mmpaymkttransfers/gettransferinfo': V2.Mmpaymkttransfers.Gettransferinfo;
    /** POST 向员工付款 */
    'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': V2.Mmpaymkttransfers.Promotion.Paywwsptrans2pocket;
    /** POST 查询付款记录 */
    'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': V2.Mmpaymkttransfers.Promotion.Querywwsptrans2pocket;
    /** POST 向微信用户个人付款 */
    'v2/mmpaymkttransfers/promotion/transfers': V2.Mmpaymkttransfers.Promotion.Transfers;
    /** POST 查询代金券批次 */
    'v2/mmpaymkttransfers/query_coupon_stock': V2.Mmpaymkttransfers.Query_coupon_stock;
    /** POST 查询代金券信息 */
    'v2/mmpaymkttransfers/querycouponsinfo': V2.Mmpaymkttransfers.Querycouponsinfo;
    /** POST 查询红包记录 */
    'v2/mmpaymkttransfers/queryworkwxredpack': V2.Mmpaymkttransfers.Queryworkwxredpack;
    /** POST 发放代金券 */
    'v2/mmpaymkttransfers/send_coupon': V2.Mmpaymkttransfers.Send_coupon;
    /** POST 发放裂变红包 */
    'v2/mmpaymkttransfers/sendgroupredpack': V2.Mmpaymkttransfers.Sendgroupredpack;
    /** POST 发放小程序红包 */
    'v2/mmpaymkttransfers/sendminiprogramhb': V2.Mmpaymkttransfers.Sendminiprogramhb;
    /** POST 发放普通红包 */
    'v2/mmpaymkttransfers/sendredpack': V2.Mmpaymkttransfers.Sendredpack;
    /** POST 发放企业红包 */
    'v2/mmpaymkttransfers/sendworkwxredpack': V2.Mmpaymkttransfers.Sendworkwxredpack;
    /** POST 企业付款到银行卡 */
    'v2/mmpaysptrans/pay_bank': V2.Mmpaysptrans.Pay_bank;
    /** POST 查询企业付款银行卡 */
    'v2/mmpaysptrans/query_bank': V2.Mmpaysptrans.Query_bank;
    /** POST 申请解约 */
    'v2/papay/deletecontract': V2.Papay.Deletecontract;
    /** GET 公众号纯签约 */
    'v2/papay/entrustweb': V2.Papay.Entrustweb;
    /** GET H5纯签约 */
    'v2/papay/h5entrustweb': V2.Papay.H5entrustweb;
    /** POST 申请解约（服务商） */
    'v2/papay/partner/deletecontract': V2.Papay.Partner.Deletecontract;
    /** GET 公众号纯签约（服务商） */
    'v2/papay/partner/entrustweb': V2.Papay.Partner.Entrustweb;
    /** GET H5纯签约（服务商） */
    'v2/papay/partner/h5entrustweb': V2.Papay.Partner.H5entrustweb;
    /** POST APP纯签约（服务商） */
    'v2/papay/partner/preentrustweb': V2.Papay.Partner.Preentrustweb;
    /** POST 查询签约关系（服务商） */
    'v2/papay/partner/querycontract': V2.Papay.Partner.Querycontract;
    /** POST APP纯签约 */
    'v2/papay/preentrustweb': V2.Papay.Preentrustweb;
    /** POST 查询签约关系 */
    'v2/papay/querycontract': V2.Papay.Querycontract;
    /** POST 合单关单 */
    'v2/pay/closecombinedorder': V2.Pay.Closecombinedorder;
    /** POST 关闭订单 */
    'v2/pay/closeorder': V2.Pay.Closeorder;
    /** POST 合单下单 */
    'v2/pay/combinedorder': V2.Pay.Combinedorder;
    /** POST 支付中签约 */
    'v2/pay/contractorder': V2.Pay.Contractorder;
    /** POST 下载对账单 */
    'v2/pay/downloadbill': V2.Pay.Downloadbill;
    /** POST 下载资金账单 */
    'v2/pay/downloadfundflow': V2.Pay.Downloadfundflow;
    /** POST 提交刷脸支付 */
    'v2/pay/facepay': V2.Pay.Facepay;
    /** POST 查询订单 */
    'v2/pay/facepayquery': V2.Pay.Facepayquery;
    /** POST 提交付款码支付 */
    'v2/pay/micropay': V2.Pay.Micropay;
    /** POST 查询订单 */
    'v2/pay/orderquery': V2.Pay.Orderquery;
    /** POST 查询订单 */
    'v2/pay/paporderquery': V2.Pay.Paporderquery;
    /** POST 申请扣款 */
    'v2/pay/pappayapply': V2.Pay.Pappayapply;
    /** POST 查询订单（服务商） */
    'v2/pay/partner/paporderquery': V2.Pay.Partner.Paporderquery;
    /** POST 申请扣款（服务商） */
    'v2/pay/partner/pappayapply': V2.Pay.Partner.Pappayapply;
    /** POST 添加分账接收方 */
    'v2/pay/profitsharingaddreceiver': V2.Pay.Profitsharingaddreceiver;
    /** POST 查询最大分账比例 */
    'v2/pay/profitsharingmerchantratioquery': V2.Pay.Profitsharingmerchantratioquery;
    /** POST 查询订单待分账金额 */
    'v2/pay/profitsharingorderamountquery': V2.Pay.Profitsharingorderamountquery;
    /** POST 查询分账结果 */
    'v2/pay/profitsharingquery': V2.Pay.Profitsharingquery;
    /** POST 删除分账接收方 */
    'v2/pay/profitsharingremovereceiver': V2.Pay.Profitsharingremovereceiver;
    /** POST 回退结果查询 */
    'v2/pay/profitsharingreturnquery': V2.Pay.Profitsharingreturnquery;
    /** POST 合单查单 */
    'v2/pay/querycombinedorder': V2.Pay.Querycombinedorder;
    /** POST 汇率查询 */
    'v2/pay/queryexchagerate': V2.Pay.Queryexchagerate;
    /** POST 查询退款 */
    'v2/pay/refundquery': V2.Pay.Refundquery;
    /** POST 查询退款（支持单品） */
    'v2/pay/refundqueryv2': V2.Pay.Refundqueryv2;
    /** POST 查询结算资金 */
    'v2/pay/settlementquery': V2.Pay.Settlementquery;
    /** POST 统一下单 */
    'v2/pay/unifiedorder': V2.Pay.Unifiedorder;
    /** POST 交易保障 */
    'v2/payitil/report': V2.Payitil.Report;
    /** POST 获取平台证书 */
    'v2/risk/getcertficates': V2.Risk.Getcertficates;
    /** POST 获取RSA加密公钥 */
    'v2/risk/getpublickey': V2.Risk.Getpublickey;
    /** POST 银行特约商户违规信息查询 */
    'v2/risk/getviolation': V2.Risk.Getviolation;
    /** POST 下载对账单 */
    'v2/sandboxnew/pay/downloadbill': V2.Sandboxnew.Pay.Downloadbill;
    /** POST 获取验签密钥 */
    'v2/sandboxnew/pay/getsignkey': V2.Sandboxnew.Pay.Getsignkey;
    /** POST 提交付款码支付 */
    'v2/sandboxnew/pay/micropay': V2.Sandboxnew.Pay.Micropay;
    /** POST 查询订单 */
    'v2/sandboxnew/pay/orderquery': V2.Sandboxnew.Pay.Orderquery;
    /** POST 申请退款 */
    'v2/sandboxnew/pay/refund': V2.Sandboxnew.Pay.Refund;
    /** POST 查询退款 */
    'v2/sandboxnew/pay/refundquery': V2.Sandboxnew.Pay.Refundquery;
    /** POST 统一下单 */
    'v2/sandboxnew/pay/unifiedorder': V2.Sandboxnew.Pay.Unifiedorder;
    /** POST 进件子商户 */
    'v2/secapi/mch/addInstitutionsub': V2.Secapi.Mch.AddInstitutionsub;
    /** POST 配置子商户支付目录与关联AppID */
    'v2/secapi/mch/addsubdevconfig': V2.Secapi.Mch.Addsubdevconfig;
    /** POST 银行服务商特约子商户指定渠道号 */
    'v2/secapi/mch/channelsetting': V2.Secapi.Mch.Channelsetting;
    /** POST 修改子商户 */
    'v2/secapi/mch/modifyInstitutionsub': V2.Secapi.Mch.ModifyInstitutionsub;
    /** POST 银行特约商户信息修改 */
    'v2/secapi/mch/modifymchinfo': V2.Secapi.Mch.Modifymchinfo;
    /** POST 查询子商户 */
    'v2/secapi/mch/queryInstitutionsub': V2.Secapi.Mch.QueryInstitutionsub;
    /** POST 配置查询 */
    'v2/secapi/mch/querysubdevconfig': V2.Secapi.Mch.Querysubdevconfig;
    /** POST 录入或查询银行特约商户 */
    'v2/secapi/mch/submchmanage': V2.Secapi.Mch.Submchmanage;
    /** POST 图片上传 */
    'v2/secapi/mch/uploadmedia': V2.Secapi.Mch.Uploadmedia;
    /** POST 服务商特约商户关注功能配置 */
    'v2/secapi/mkt/addrecommendconf': V2.Secapi.Mkt.Addrecommendconf;
    /** POST 撤销订单 */
    'v2/secapi/pay/facepayreverse': V2.Secapi.Pay.Facepayreverse;
    /** POST 请求多次分账 */
    'v2/secapi/pay/multiprofitsharing': V2.Secapi.Pay.Multiprofitsharing;
    /** POST 请求单次分账 */
    'v2/secapi/pay/profitsharing': V2.Secapi.Pay.Profitsharing;
    /** POST 完结分账 */
    'v2/secapi/pay/profitsharingfinish': V2.Secapi.Pay.Profitsharingfinish;
    /** POST 分账回退 */
    'v2/secapi/pay/profitsharingreturn': V2.Secapi.Pay.Profitsharingreturn;
    /** POST 申请退款 */
    'v2/secapi/pay/refund': V2.Secapi.Pay.Refund;
    /** POST 申请退款（支持单品） */
    'v2/secapi/pay/refundv2': V2.Secapi.Pay.Refundv2;
    /** POST 撤销订单 */
    'v2/secapi/pay/reverse': V2.Secapi.Pay.Reverse;
    /** POST 微信支付实名授权 */
    'v2/secsvc/getrealnameinfo': V2.Secsvc.Getrealnameinfo;
    /** POST 微信支付实名验证 */
    'v2/secsvc/realnameauth': V2.Secsvc.Realnameauth;
    /** POST 授权码查询OpenID */
    'v2/tools/authcodetoopenid': V2.Tools.Authcodetoopenid;
    /** POST 转换短链接 */
    'v2/tools/shorturl': V2.Tools.Shorturl;
    /** POST 申请扣款（服务商） */
    'v2/transit/partnerpay/payapply': V2.Transit.Partnerpay.Payapply;
    /** POST 查询订单（服务商） */
    'v2/transit/partnerpay/queryorder': V2.Transit.Partnerpay.Queryorder;
    /** POST 查询用户状态（服务商） */
    'v2/transit/partnerpay/querystate': V2.Transit.Partnerpay.Querystate;
    /** POST 申请扣款 */
    'v2/transit/pay/payapply': V2.Transit.Pay.Payapply;
    /** POST 查询用户状态 */
    'v2/transit/pay/querystate': V2.Transit.Pay.Querystate;
    /** POST 查询订单 */
    'v2/transit/queryorder': V2.Transit.Queryorder;
    /** POST 通知用户入场（服务商） */
    'v2/vehicle/partnerpay/notification': V2.Vehicle.Partnerpay.Notification;
    /** POST 申请扣款（服务商） */
    'v2/vehicle/partnerpay/payapply': V2.Vehicle.Partnerpay.Payapply;
    /** POST 查询用户状态（服务商） */
    'v2/vehicle/partnerpay/querystate': V2.Vehicle.Partnerpay.Querystate;
    /** POST 通知用户入场 */
    'v2/vehicle/pay/notification': V2.Vehicle.Pay.Notification;
    /** POST 申请扣款 */
    'v2/vehicle/pay/payapply': V2.Vehicle.Pay.Payapply;
    /** POST 查询用户状态 */
    'v2/vehicle/pay/querystate': V2.Vehicle.Pay.Querystate;
    /** POST 撤销租借订单 */
    'v2/wxv/cancelbill': V2.Wxv.Cancelbill;
    /** POST 修改租借订单 */
    'v2/wxv/changerentmoney': V2.Wxv.Changerentmoney;
    /** POST 创建速住订单 */
    'v2/wxv/createhotelbill': V2.Wxv.Createhotelbill;
    /** POST 创建租借订单 */
    'v2/wxv/createrentbill': V2.Wxv.Createrentbill;
    /** POST 完结速住订单 */
    'v2/wxv/finishhotelbill': V2.Wxv.Finishhotelbill;
    /** POST 完结租借订单 */
    'v2/wxv/finishrentbill': V2.Wxv.Finishrentbill;
    /** POST 查询速住订单 */
    'v2/wxv/queryhotelbill': V2.Wxv.Queryhotelbill;
    /** POST 查询租借订单 */
    'v2/wxv/queryrentbill': V2.Wxv.Queryrentbill;
    /** POST 获取验签密钥（仿真测试） */
    'v2/xdc/apiv2getsignkey/sign/getsignkey': V2.Xdc.Apiv2getsignkey.Sign.Getsignkey;
    /** POST 提交付款码支付（仿真测试） */
    'v2/xdc/apiv2sandbox/pay/micropay': V2.Xdc.Apiv2sandbox.Pay.Micropay;
    /** POST 查询订单（仿真测试） */
    'v2/xdc/apiv2sandbox/pay/orderquery': V2.Xdc.Apiv2sandbox.Pay.Orderquery;
    /** GET 查询在途异常资金付款结果 */
    'v3/abnormal-fund-processing/receipts/{receipt_id}': V3.AbnormalFundProcessing.Receipts._receipt_id_;
    /** POST 发起在途异常资金付款指令 */
    'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': V3.AbnormalFundProcessing.Receipts._receipt_id_.TransferInstructions;
    /** GET 查询在途异常资金付款指令执行结果 */
    'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': V3.AbnormalFundProcessing.Receipts._receipt_id_.TransferInstructions._out_instruction_no_;
    /** GET 查询渠道额度 */
    'v3/aggracct-bc/wb-channel/account/balance': V3.AggracctBc.WbChannel.Account.Balance;
    /** GET 查询商户资料 */
    'v3/aggracct-bc/wb-channel/account/mch_archives': V3.AggracctBc.WbChannel.Account.Mch_archives;
    /** GET 查询商户影像件资料 */
    'v3/aggracct-bc/wb-channel/account/mch_media': V3.AggracctBc.WbChannel.Account.Mch_media;
    /** POST 受理渠道结算银行账户更名申请 */
    'v3/aggracct-bc/wb-channel/bank-channel-account/rename': V3.AggracctBc.WbChannel.BankChannelAccount.Rename;
    /** GET 查询渠道结算银行账户更名申请 */
    'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': V3.AggracctBc.WbChannel.BankChannelAccount.Rename._application_id_;
    /** GET 查询控制单 */
    'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': V3.AggracctBc.WbChannel.ControlOrders._out_request_no_;
    /** POST 资料更新请求审核结果回调通知 */
    'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': V3.AggracctBc.WbChannel.ControlOrders.Info.Update.Result.Notify;
    /** POST 发起微众台账管控 */
    'v3/aggracct-bc/wb-channel/control-orders/punish': V3.AggracctBc.WbChannel.ControlOrders.Punish;
    /** POST 解除对微众台账的管控 */
    'v3/aggracct-bc/wb-channel/control-orders/recover': V3.AggracctBc.WbChannel.ControlOrders.Recover;
    /** POST 特殊减额 */
    'v3/aggracct-bc/wb-channel/special-reduction': V3.AggracctBc.WbChannel.SpecialReduction;
    /** GET 查询特殊减额结果 */
    'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': V3.AggracctBc.WbChannel.SpecialReduction._out_request_no_;
    /** GET 查询结算账户修改申请状态 */
    'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': V3.Apply4sub.Sub_merchants._sub_mchid_.Application._application_no_;
    /** POST 修改结算账号 */
    'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': V3.Apply4sub.Sub_merchants._sub_mchid_.ModifySettlement;
    /** GET 查询结算账户 */
    'v3/apply4sub/sub_merchants/{sub_mchid}/settlement': V3.Apply4sub.Sub_merchants._sub_mchid_.Settlement;
    /**
     * GET 查询商户开户意愿申请单审核结果
     * POST 提交商户开户意愿申请单
     */
    'v3/apply4subject/applyment': V3.Apply4subject.Applyment;
    /** POST 撤销商户开户意愿申请单（申请单编号） */
    'v3/apply4subject/applyment/{applyment_id}/cancel': V3.Apply4subject.Applyment._applyment_id_.Cancel;
    /** POST 撤销商户开户意愿申请单（业务申请编号） */
    'v3/apply4subject/applyment/{business_code}/cancel': V3.Apply4subject.Applyment._business_code_.Cancel;
    /** GET 获取商户开户意愿确认状态 */
    'v3/apply4subject/applyment/merchants/{sub_mchid}/state': V3.Apply4subject.Applyment.Merchants._sub_mchid_.State;
    /** POST 提交申请单 */
    'v3/applyment4sub/applyment/': V3.Applyment4sub.Applyment_;
    /** GET 通过申请单号查询申请状态 */
    'v3/applyment4sub/applyment/applyment_id/{applyment_id}': V3.Applyment4sub.Applyment.Applyment_id._applyment_id_;
    /** GET 通过业务申请编号查询申请状态 */
    'v3/applyment4sub/applyment/business_code/{business_code}': V3.Applyment4sub.Applyment.Business_code._business_code_;
    /**
     * GET 查询明细电子回单受理结果
     * POST 受理明细电子回单
     */
    'v3/bank-batch-transfer/receipt/detail-receipts': V3.BankBatchTransfer.Receipt.DetailReceipts;
    /**
     * GET 查询汇总电子回单受理结果
     * POST 受理汇总电子回单
     */
    'v3/bank-batch-transfer/receipt/summary-receipts': V3.BankBatchTransfer.Receipt.SummaryReceipts;
    /** POST 发起批量转账 */
    'v3/bank-transfer/batches': V3.BankTransfer.Batches;
    /** GET 微信支付批次单号查询批次单 */
    'v3/bank-transfer/batches/batch-id/{batch_id}': V3.BankTransfer.Batches.BatchId._batch_id_;
    /** GET 微信支付明细单号查询明细单 */
    'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3.BankTransfer.Batches.BatchId._batch_id_.Details.DetailId._detail_id_;
    /** GET 银行批次单号查询批次单 */
    'v3/bank-transfer/batches/out-batch-no/{out_batch_no}': V3.BankTransfer.Batches.OutBatchNo._out_batch_no_;
    /** GET 银行明细单号查询明细单 */
    'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3.BankTransfer.Batches.OutBatchNo._out_batch_no_.Details.OutDetailNo._out_detail_no_;
    /** GET 申请资金账单 */
    'v3/bill/fundflowbill': V3.Bill.Fundflowbill;
    /** GET 申请单个子商户资金账单 */
    'v3/bill/sub-merchant-fundflowbill': V3.Bill.SubMerchantFundflowbill;
    /** GET 申请交易账单 */
    'v3/bill/tradebill': V3.Bill.Tradebill;
    /** GET 下载账单 */
    'v3/billdownload/file': V3.Billdownload.File;
    /** GET 获得品牌已授权且在生效中的产品权限信息 */
    'v3/brand-basic/partner/brands/{brand_id}/product-authorities': V3.BrandBasic.Partner.Brands._brand_id_.ProductAuthorities;
    /** POST 提交入驻申请 */
    'v3/brand/applyments': V3.Brand.Applyments;
    /** GET 根据申请单ID查询申请状态 */
    'v3/brand/applyments/applyment-id/{applyment_id}': V3.Brand.Applyments.ApplymentId._applyment_id_;
    /** GET 根据业务申请编号查询申请状态 */
    'v3/brand/applyments/business-code/{business_code}': V3.Brand.Applyments.BusinessCode._business_code_;
    /** POST 撤销申请 */
    'v3/brand/applyments/cancel-applyment': V3.Brand.Applyments.CancelApplyment;
    /**
     * GET 查询商家名片配置申请状态
     * POST 提交商家名片配置申请
     */
    'v3/brand/card/card-configs': V3.Brand.Card.CardConfigs;
    /** POST 撤销商家名片配置申请 */
    'v3/brand/card/card-configs/cancel-applyment': V3.Brand.Card.CardConfigs.CancelApplyment;
    /** GET 获取商家名片预览二维码 */
    'v3/brand/card/card-configs/preview-url': V3.Brand.Card.CardConfigs.PreviewUrl;
    /** POST 发布商家名片配置 */
    'v3/brand/card/card-configs/publish': V3.Brand.Card.CardConfigs.Publish;
    /**
     * GET 查询已生效交易连接名片规则
     * POST 添加交易连接名片规则申请
     */
    'v3/brand/card/card-links': V3.Brand.Card.CardLinks;
    /** GET 根据业务申请编号查询添加申请状态 */
    'v3/brand/card/card-links/business-code/{business_code}': V3.Brand.Card.CardLinks.BusinessCode._business_code_;
    /** POST 撤销交易连接名片配置申请 */
    'v3/brand/card/card-links/cancel-applyment': V3.Brand.Card.CardLinks.CancelApplyment;
    /** POST 解除已生效交易连接名片场景 */
    'v3/brand/card/card-links/unbind-card-link': V3.Brand.Card.CardLinks.UnbindCardLink;
    /** GET 查询摇优惠活动列表 */
    'v3/brand/marketing/shake-activities/activities': V3.Brand.Marketing.ShakeActivities.Activities;
    /**
     * GET 查询会员卡模板列表
     * POST 创建会员卡模板
     */
    'v3/brand/partner/card-member/cards': V3.Brand.Partner.CardMember.Cards;
    /**
     * GET 查询会员卡模板信息
     * PATCH 修改会员卡模板信息
     * DELETE 删除会员卡模板
     */
    'v3/brand/partner/card-member/cards/{card_id}': V3.Brand.Partner.CardMember.Cards._card_id_;
    /** POST 作废会员卡模板 */
    'v3/brand/partner/card-member/cards/{card_id}/invalidate': V3.Brand.Partner.CardMember.Cards._card_id_.Invalidate;
    /**
     * GET 查询品牌会员发券活动列表
     * POST 创建品牌会员发券活动
     */
    'v3/brand/partner/card-member/membership-activities': V3.Brand.Partner.CardMember.MembershipActivities;
    /**
     * GET 查询品牌会员发券活动
     * PATCH 修改品牌会员发券活动信息
     */
    'v3/brand/partner/card-member/membership-activities/{activity_id}': V3.Brand.Partner.CardMember.MembershipActivities._activity_id_;
    /** POST 终止品牌会员发券活动 */
    'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': V3.Brand.Partner.CardMember.MembershipActivities._activity_id_.Terminate;
    /** POST 品牌会员展示付款码组件预授权 */
    'v3/brand/partner/card-member/pay-view-tokens': V3.Brand.Partner.CardMember.PayViewTokens;
    /** POST 入会组件预授权 */
    'v3/brand/partner/card-member/pre-auth-tokens': V3.Brand.Partner.CardMember.PreAuthTokens;
    /** GET 查询用户在品牌下所有会员卡 */
    'v3/brand/partner/card-member/user-cards': V3.Brand.Partner.CardMember.UserCards;
    /**
     * GET 查询用户会员卡信息
     * PATCH 修改用户会员卡信息
     */
    'v3/brand/partner/card-member/user-cards/{user_card_code}': V3.Brand.Partner.CardMember.UserCards._user_card_code_;
    /** POST 同步会员开通结果 */
    'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': V3.Brand.Partner.CardMember.UserCards._user_card_code_.Confirm;
    /** POST 作废用户会员卡 */
    'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': V3.Brand.Partner.CardMember.UserCards._user_card_code_.Invalidate;
    /** POST 根据OpenID导入用户会员卡 */
    'v3/brand/partner/card-member/user-cards/import-by-openid': V3.Brand.Partner.CardMember.UserCards.ImportByOpenid;
    /** POST 根据手机号导入用户会员卡 */
    'v3/brand/partner/card-member/user-cards/import-by-phone': V3.Brand.Partner.CardMember.UserCards.ImportByPhone;
    /** POST 创建用户动态信息 */
    'v3/brand/partner/card-member/user-feeds': V3.Brand.Partner.CardMember.UserFeeds;
    /** POST 同步积分兑券结果 */
    'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': V3.Brand.Partner.CardMember.UserPoints.ExchangeCoupon.Confirm;
    /** POST 同步积分余额 */
    'v3/brand/partner/card-member/user-points/sync': V3.Brand.Partner.CardMember.UserPoints.Sync;
    /**
     * GET 列表查询品牌门店信息
     * POST 创建品牌门店
     */
    'v3/brand/partner/store/brandstores': V3.Brand.Partner.Store.Brandstores;
    /**
     * GET 查询品牌门店
     * PATCH 更新品牌门店
     * DELETE 删除品牌门店
     */
    'v3/brand/partner/store/brandstores/{store_id}': V3.Brand.Partner.Store.Brandstores._store_id_;
    /** POST 绑定收款商户号 */
    'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': V3.Brand.Partner.Store.Brandstores._store_id_.Bindrecipient;
    /** POST 暂停门店营业 */
    'v3/brand/partner/store/brandstores/{store_id}/close': V3.Brand.Partner.Store.Brandstores._store_id_.Close;
    /** POST 恢复门店营业 */
    'v3/brand/partner/store/brandstores/{store_id}/resume': V3.Brand.Partner.Store.Brandstores._store_id_.Resume;
    /** POST 解绑收款商户号 */
    'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': V3.Brand.Partner.Store.Brandstores._store_id_.Unbindrecipient;
    /** GET 查询最大分账比例 */
    'v3/brand/profitsharing/brand-configs/{brand_mchid}': V3.Brand.Profitsharing.BrandConfigs._brand_mchid_;
    /** POST 完结分账 */
    'v3/brand/profitsharing/finish-order': V3.Brand.Profitsharing.FinishOrder;
    /**
     * GET 查询分账结果
     * POST 请求分账
     */
    'v3/brand/profitsharing/orders': V3.Brand.Profitsharing.Orders;
    /** GET 查询订单剩余待分金额 */
    'v3/brand/profitsharing/orders/{transaction_id}/amounts': V3.Brand.Profitsharing.Orders._transaction_id_.Amounts;
    /** POST 添加分账接收方 */
    'v3/brand/profitsharing/receivers/add': V3.Brand.Profitsharing.Receivers.Add;
    /** POST 删除分账接收方 */
    'v3/brand/profitsharing/receivers/delete': V3.Brand.Profitsharing.Receivers.Delete;
    /**
     * GET 查询分账回退结果
     * POST 请求分账回退
     */
    'v3/brand/profitsharing/returnorders': V3.Brand.Profitsharing.Returnorders;
    /** POST 商圈会员停车状态同步 */
    'v3/businesscircle/parkings': V3.Businesscircle.Parkings;
    /** POST 商圈会员积分同步 */
    'v3/businesscircle/points/notify': V3.Businesscircle.Points.Notify;
    /** GET 商圈积分授权查询 */
    'v3/businesscircle/user-authorizations/{openid}': V3.Businesscircle.UserAuthorizations._openid_;
    /** GET 商圈会员待积分状态查询 */
    'v3/businesscircle/users/{openid}/points/commit_status': V3.Businesscircle.Users._openid_.Points.Commit_status;
    /** GET 查询省份列表 */
    'v3/capital/capitallhh/areas/provinces': V3.Capital.Capitallhh.Areas.Provinces;
    /** GET 查询城市列表 */
    'v3/capital/capitallhh/areas/provinces/{province_code}/cities': V3.Capital.Capitallhh.Areas.Provinces._province_code_.Cities;
    /** GET 查询支行列表 */
    'v3/capital/capitallhh/banks/{bank_alias_code}/branches': V3.Capital.Capitallhh.Banks._bank_alias_code_.Branches;
    /** GET 查询支持对公业务的银行列表 */
    'v3/capital/capitallhh/banks/corporate-banking': V3.Capital.Capitallhh.Banks.CorporateBanking;
    /** GET 查询支持个人业务的银行列表 */
    'v3/capital/capitallhh/banks/personal-banking': V3.Capital.Capitallhh.Banks.PersonalBanking;
    /** GET 获取对私银行卡号开户银行 */
    'v3/capital/capitallhh/banks/search-banks-by-bank-account': V3.Capital.Capitallhh.Banks.SearchBanksByBankAccount;
    /** POST 点餐订单信息同步（渠道商/服务商） */
    'v3/catering/orders/sync-status': V3.Catering.Orders.SyncStatus;
    /** GET 获取平台证书列表 */
    'v3/certificates': V3.Certificates;
    /** POST 合单下单-APP支付 */
    'v3/combine-transactions/app': V3.CombineTransactions.App;
    /** POST 合单下单-H5支付 */
    'v3/combine-transactions/h5': V3.CombineTransactions.H5;
    /** GET 个人收款交易通过微信支付订单号查单 */
    'v3/combine-transactions/id/{combine_transaction_id}': V3.CombineTransactions.Id._combine_transaction_id_;
    /** POST 合单下单-JSAPI支付 */
    'v3/combine-transactions/jsapi': V3.CombineTransactions.Jsapi;
    /** POST 个人收款交易下单-小程序 */
    'v3/combine-transactions/miniprogram': V3.CombineTransactions.Miniprogram;
    /** POST 合单下单-Native支付 */
    'v3/combine-transactions/native': V3.CombineTransactions.Native;
    /** GET 合单查询订单 */
    'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': V3.CombineTransactions.OutTradeNo._combine_out_trade_no_;
    /** POST 合单关闭订单 */
    'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': V3.CombineTransactions.OutTradeNo._combine_out_trade_no_.Close;
    /** POST 发起不活跃商户身份核实 */
    'v3/compliance/inactive-merchant-identity-verification/merchants': V3.Compliance.InactiveMerchantIdentityVerification.Merchants;
    /** GET 查询不活跃商户身份核实结果 */
    'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': V3.Compliance.InactiveMerchantIdentityVerification.Merchants._sub_mchid_.Verifications._verification_id_;
    /** GET 查询自动还款协议 */
    'v3/credit-repayment/partner/contracts/{out_contract_code}': V3.CreditRepayment.Partner.Contracts._out_contract_code_;
    /** POST APP预签约自动还款协议 */
    'v3/credit-repayment/partner/contracts/app-presign': V3.CreditRepayment.Partner.Contracts.AppPresign;
    /** POST H5预签约自动还款协议 */
    'v3/credit-repayment/partner/contracts/h5-presign': V3.CreditRepayment.Partner.Contracts.H5Presign;
    /** POST 解除自动还款协议 */
    'v3/credit-repayment/partner/contracts/terminate': V3.CreditRepayment.Partner.Contracts.Terminate;
    /** POST 发起还款 */
    'v3/credit-repayment/partner/deduct-orders': V3.CreditRepayment.Partner.DeductOrders;
    /** GET 查询还款单 */
    'v3/credit-repayment/partner/deduct-orders/{out_trade_no}': V3.CreditRepayment.Partner.DeductOrders._out_trade_no_;
    /** GET 查询预约还款记录 */
    'v3/credit-repayment/partner/schedule-records/{out_record_id}': V3.CreditRepayment.Partner.ScheduleRecords._out_record_id_;
    /** POST 预约还款 */
    'v3/credit-repayment/partner/schedule-records/batch-create': V3.CreditRepayment.Partner.ScheduleRecords.BatchCreate;
    /**
     * GET 查询报关
     * POST 提交报关
     * PATCH 修改报关信息
     */
    'v3/customs/orders': V3.Customs.Orders;
    /** POST 重推报关 */
    'v3/customs/redeclare': V3.Customs.Redeclare;
    /** POST 校验身份信息 */
    'v3/customs/verify-certificate': V3.Customs.VerifyCertificate;
    /** POST 预受理领卡请求 */
    'v3/discount-card/cards': V3.DiscountCard.Cards;
    /** GET 查询先享卡订单 */
    'v3/discount-card/cards/{out_card_code}': V3.DiscountCard.Cards._out_card_code_;
    /** POST 增加用户记录 */
    'v3/discount-card/cards/{out_card_code}/add-user-records': V3.DiscountCard.Cards._out_card_code_.AddUserRecords;
    /**
     * GET 通过先享卡订单号查询订单
     * PATCH 更新先享卡订单
     */
    'v3/discount-card/orders/{out_order_no}': V3.DiscountCard.Orders._out_order_no_;
    /** GET 通过商户订单号查询先享卡订单 */
    'v3/discount-card/orders/out-trade-no/{out_trade_no}': V3.DiscountCard.Orders.OutTradeNo._out_trade_no_;
    /** GET 通过签约号查询用户状态 */
    'v3/ebike/charge/contracts/{contract_id}': V3.Ebike.Charge.Contracts._contract_id_;
    /** POST 创建用户当次充电代扣凭证 */
    'v3/ebike/charge/contracts/{contract_id}/confirm': V3.Ebike.Charge.Contracts._contract_id_.Confirm;
    /** POST 预开通服务 */
    'v3/ebike/charge/contracts/preopen': V3.Ebike.Charge.Contracts.Preopen;
    /** POST 充电自行车代扣受理扣款 */
    'v3/ebike/charge/transactions': V3.Ebike.Charge.Transactions;
    /** GET 查询订单（微信支付订单号） */
    'v3/ebike/charge/transactions/id/{transaction_id}': V3.Ebike.Charge.Transactions.Id._transaction_id_;
    /** GET 查询订单（商户订单号） */
    'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': V3.Ebike.Charge.Transactions.OutTradeNo._out_trade_no_;
    /** GET 通过用户标识查询用户状态 */
    'v3/ebike/charge/users/{openid}/contract': V3.Ebike.Charge.Users._openid_.Contract;
    /** POST 提交注销提现申请 */
    'v3/ecommerce/account/apply-cancel-withdraw': V3.Ecommerce.Account.ApplyCancelWithdraw;
    /** GET 微信支付注销提现申请单号查询申请单状态 */
    'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': V3.Ecommerce.Account.ApplyCancelWithdraw.ApplymentId._applyment_id_;
    /** POST 平台代商户确认注销 */
    'v3/ecommerce/account/apply-cancel-withdraw/confirm': V3.Ecommerce.Account.ApplyCancelWithdraw.Confirm;
    /** GET 商户注销提现申请单号查询申请单状态 */
    'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': V3.Ecommerce.Account.ApplyCancelWithdraw.OutRequestNo._out_request_no_;
    /** GET 商户注销资格校验 */
    'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': V3.Ecommerce.Account.ApplyCancelWithdraw.ValidateCancel._sub_mchid_;
    /** POST 提交注销申请单 */
    'v3/ecommerce/account/cancel-applications': V3.Ecommerce.Account.CancelApplications;
    /** POST 图片上传 */
    'v3/ecommerce/account/cancel-applications/media': V3.Ecommerce.Account.CancelApplications.Media;
    /** GET 查询注销单状态 */
    'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': V3.Ecommerce.Account.CancelApplications.OutApplyNo._out_apply_no_;
    /** POST 二级商户进件 */
    'v3/ecommerce/applyments/': V3.Ecommerce.Applyments_;
    /** GET 通过申请单ID查询申请状态 */
    'v3/ecommerce/applyments/{applyment_id}': V3.Ecommerce.Applyments._applyment_id_;
    /** POST 撤销申请单-使用申请单号 */
    'v3/ecommerce/applyments/{applyment_id}/revoke': V3.Ecommerce.Applyments._applyment_id_.Revoke;
    /** GET 通过业务申请编号查询申请状态 */
    'v3/ecommerce/applyments/out-request-no/{out_request_no}': V3.Ecommerce.Applyments.OutRequestNo._out_request_no_;
    /** POST 撤销申请单-使用业务申请编号 */
    'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': V3.Ecommerce.Applyments.OutRequestNo._out_request_no_.Revoke;
    /** POST 提交申请单 */
    'v3/ecommerce/applyments/submit-account-hosting-applyment': V3.Ecommerce.Applyments.SubmitAccountHostingApplyment;
    /** POST 平台代理签约核身 */
    'v3/ecommerce/applyments/submit-sign-verify-info': V3.Ecommerce.Applyments.SubmitSignVerifyInfo;
    /** GET 申请二级商户资金账单 */
    'v3/ecommerce/bill/fundflowbill': V3.Ecommerce.Bill.Fundflowbill;
    /** GET 通过商户协议号查询协议 */
    'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3.Ecommerce.CombinePapay.Contracts.PlanId._plan_id_.OutContractCode._out_contract_code_;
    /** POST 商户协议号解约协议 */
    'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3.Ecommerce.CombinePapay.Contracts.PlanId._plan_id_.OutContractCode._out_contract_code_.Terminate;
    /** POST APP方式预签约 */
    'v3/ecommerce/combine-papay/contracts/pre-entrust-sign': V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign;
    /** POST 小程序方式预签约 */
    'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign.MiniProgram;
    /** POST 电商合单委托代扣支付 */
    'v3/ecommerce/combine-papay/transactions': V3.Ecommerce.CombinePapay.Transactions;
    /** GET 电商合单委托代扣查询订单 */
    'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': V3.Ecommerce.CombinePapay.Transactions._combine_out_trade_no_;
    /** POST 电商合单委托代扣撤销订单 */
    'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': V3.Ecommerce.CombinePapay.Transactions._combine_out_trade_no_.Reverse;
    /** GET 查询二级商户账户实时余额 */
    'v3/ecommerce/fund/balance/{sub_mchid}': V3.Ecommerce.Fund.Balance._sub_mchid_;
    /** GET 查询二级商户账户日终余额 */
    'v3/ecommerce/fund/enddaybalance/{sub_mchid}': V3.Ecommerce.Fund.Enddaybalance._sub_mchid_;
    /** POST 账户余额提现 */
    'v3/ecommerce/fund/withdraw': V3.Ecommerce.Fund.Withdraw;
    /** GET 微信支付提现单号查询 */
    'v3/ecommerce/fund/withdraw/{withdraw_id}': V3.Ecommerce.Fund.Withdraw._withdraw_id_;
    /** GET 商户提现单号查询 */
    'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': V3.Ecommerce.Fund.Withdraw.OutRequestNo._out_request_no_;
    /** GET 查询个人收款方授权结果 */
    'v3/ecommerce/individual-contracts/{openid}': V3.Ecommerce.IndividualContracts._openid_;
    /** GET 根据业务申请单号查签约信息 */
    'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': V3.Ecommerce.IndividualContracts.OutContractCode._out_contract_code_;
    /** POST APP场景预签约（需要实名验证） */
    'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': V3.Ecommerce.IndividualContracts.PreEntrustSignWithRealNameIdentity.App;
    /** POST 小程序场景预签约（需要实名验证） */
    'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': V3.Ecommerce.IndividualContracts.PreEntrustSignWithRealNameIdentity.MiniProgram;
    /** POST APP场景预签约 */
    'v3/ecommerce/individual-contracts/pre-entrust-sign/app': V3.Ecommerce.IndividualContracts.PreEntrustSign.App;
    /** POST 小程序场景预签约 */
    'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': V3.Ecommerce.IndividualContracts.PreEntrustSign.MiniProgram;
    /** POST 申请二级商户商家转账授权 */
    'v3/ecommerce/mch-transfer/authorizations': V3.Ecommerce.MchTransfer.Authorizations;
    /** GET 查询二级商户商家转账授权状态 */
    'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': V3.Ecommerce.MchTransfer.Authorizations._sub_mchid_;
    /** POST 发起转账 */
    'v3/ecommerce/mch-transfer/transfer-bills': V3.Ecommerce.MchTransfer.TransferBills;
    /** GET 商户单号查询转账单 */
    'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3.Ecommerce.MchTransfer.TransferBills.OutBillNo._out_bill_no_;
    /** POST 撤销转账 */
    'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3.Ecommerce.MchTransfer.TransferBills.OutBillNo._out_bill_no_.Cancel;
    /** GET 微信转账单号查询转账单 */
    'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': V3.Ecommerce.MchTransfer.TransferBills.TransferBillNo._transfer_bill_no_;
    /**
     * GET 查询售后服务分账结果
     * POST 请求售后服务分账
     */
    'v3/ecommerce/profitsharing/after-sales-orders': V3.Ecommerce.Profitsharing.AfterSalesOrders;
    /** POST 完结分账 */
    'v3/ecommerce/profitsharing/finish-order': V3.Ecommerce.Profitsharing.FinishOrder;
    /**
     * GET 查询分账结果
     * POST 请求分账
     */
    'v3/ecommerce/profitsharing/orders': V3.Ecommerce.Profitsharing.Orders;
    /** GET 查询订单剩余待分金额 */
    'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': V3.Ecommerce.Profitsharing.Orders._transaction_id_.Amounts;
    /** POST 添加分账接收方 */
    'v3/ecommerce/profitsharing/receivers/add': V3.Ecommerce.Profitsharing.Receivers.Add;
    /** POST 删除分账接收方 */
    'v3/ecommerce/profitsharing/receivers/delete': V3.Ecommerce.Profitsharing.Receivers.Delete;
    /**
     * GET 查询分账回退结果
     * POST 请求分账回退
     */
    'v3/ecommerce/profitsharing/returnorders': V3.Ecommerce.Profitsharing.Returnorders;
    /** POST 发起异常退款 */
    'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': V3.Ecommerce.Refunds._refund_id_.ApplyAbnormalRefund;
    /**
     * GET 查询垫付回补结果
     * POST 垫付退款回补
     */
    'v3/ecommerce/refunds/{refund_id}/return-advance': V3.Ecommerce.Refunds._refund_id_.ReturnAdvance;
    /** POST 退款申请 */
    'v3/ecommerce/refunds/apply': V3.Ecommerce.Refunds.Apply;
    /** GET 通过微信支付退款单号查询退款 */
    'v3/ecommerce/refunds/id/{refund_id}': V3.Ecommerce.Refunds.Id._refund_id_;
    /** GET 通过商户退款单号查询退款 */
    'v3/ecommerce/refunds/out-refund-no/{out_refund_no}': V3.Ecommerce.Refunds.OutRefundNo._out_refund_no_;
    /** POST 取消补差 */
    'v3/ecommerce/subsidies/cancel': V3.Ecommerce.Subsidies.Cancel;
    /** POST 请求补差 */
    'v3/ecommerce/subsidies/create': V3.Ecommerce.Subsidies.Create;
    /** POST 请求补差回退 */
    'v3/ecommerce/subsidies/return': V3.Ecommerce.Subsidies.Return;
    /** DELETE 解除教育续费通签约 */
    'v3/edu-papay/contracts/{contract_id}': V3.EduPapay.Contracts._contract_id_;
    /** GET 通过协议号查询签约 */
    'v3/edu-papay/contracts/id/{contract_id}': V3.EduPapay.Contracts.Id._contract_id_;
    /** POST 预签约 */
    'v3/edu-papay/contracts/presign': V3.EduPapay.Contracts.Presign;
    /** POST 教育通扣款受理 */
    'v3/edu-papay/transactions': V3.EduPapay.Transactions;
    /** GET 微信订单号查单 */
    'v3/edu-papay/transactions/id/{transaction_id}': V3.EduPapay.Transactions.Id._transaction_id_;
    /** GET 商户订单号查单 */
    'v3/edu-papay/transactions/out-trade-no/{out_trade_no}': V3.EduPapay.Transactions.OutTradeNo._out_trade_no_;
    /** POST 发送扣款预通知 */
    'v3/edu-papay/user-notifications/{contract_id}/send': V3.EduPapay.UserNotifications._contract_id_.Send;
    /** GET 通过用户标识查询签约 */
    'v3/edu-papay/user/{openid}/contracts': V3.EduPapay.User._openid_.Contracts;
    /**
     * GET 通过QQ账号查询核销订单列表
     * POST 创建核销订单
     */
    'v3/edu-star/orders': V3.EduStar.Orders;
    /** GET 通过微信用户标识查询用户信息 */
    'v3/edu-star/users/openid/{wechat_openid}': V3.EduStar.Users.Openid._wechat_openid_;
    /** GET 通过QQ账号查询用户信息 */
    'v3/edu-star/users/qq/{qq}': V3.EduStar.Users.Qq._qq_;
    /** GET 通过协议号查询签约 */
    'v3/eduschoolpay/contracts/{contract_id}': V3.Eduschoolpay.Contracts._contract_id_;
    /** POST 商户主动解约 */
    'v3/eduschoolpay/contracts/{contract_id}/terminate': V3.Eduschoolpay.Contracts._contract_id_.Terminate;
    /** POST 预签约 */
    'v3/eduschoolpay/contracts/presign': V3.Eduschoolpay.Contracts.Presign;
    /** POST 校园轻松付扣款 */
    'v3/eduschoolpay/transactions': V3.Eduschoolpay.Transactions;
    /** GET 微信支付订单号查单 */
    'v3/eduschoolpay/transactions/id/{transaction_id}': V3.Eduschoolpay.Transactions.Id._transaction_id_;
    /** GET 商户订单号查单 */
    'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': V3.Eduschoolpay.Transactions.OutTradeNo._out_trade_no_;
    /** GET 查询用户签约列表 */
    'v3/eduschoolpay/users/{openid}/contracts': V3.Eduschoolpay.Users._openid_.Contracts;
    /** GET 商户查询用户欠款状态 */
    'v3/eduschoolpay/users/{openid}/debt-state': V3.Eduschoolpay.Users._openid_.DebtState;
    /** POST 用户OpenID转换 */
    'v3/express/users/{openid}/transform': V3.Express.Users._openid_.Transform;
    /** GET 查询用户授权的实名信息 */
    'v3/facemch/users/{face_sid}': V3.Facemch.Users._face_sid_;
    /** POST 品牌商户发放红包 */
    'v3/fund-app/brand-redpacket/brand-merchant-batches': V3.FundApp.BrandRedpacket.BrandMerchantBatches;
    /** GET 微信支付批次单号查询批次单 */
    'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': V3.FundApp.BrandRedpacket.BrandMerchantBatches._batch_no_;
    /** GET 微信支付明细单号查询明细单 */
    'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': V3.FundApp.BrandRedpacket.BrandMerchantBatches._batch_no_.Details._detail_no_;
    /** GET 商家批次单号查询批次单 */
    'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': V3.FundApp.BrandRedpacket.BrandMerchantOutBatches._out_batch_no_;
    /** GET 商家明细单号查询明细单 */
    'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': V3.FundApp.BrandRedpacket.BrandMerchantOutBatches._out_batch_no_.OutDetails._out_detail_no_;
    /** POST 商户单号申请电子回单 */
    'v3/fund-app/mch-transfer/elecsign/out-bill-no': V3.FundApp.MchTransfer.Elecsign.OutBillNo;
    /** GET 商户单号查询电子回单 */
    'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': V3.FundApp.MchTransfer.Elecsign.OutBillNo._out_bill_no_;
    /** POST 微信单号申请电子回单 */
    'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': V3.FundApp.MchTransfer.Elecsign.TransferBillNo;
    /** GET 微信单号查询电子回单 */
    'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': V3.FundApp.MchTransfer.Elecsign.TransferBillNo._transfer_bill_no_;
    /**
     * GET 查询预算出资的电子回单
     * POST 申请预算出资的电子回单
     */
    'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': V3.FundApp.MchTransfer.Partner.Budget._out_budget_no_.ElectronicReceipts;
    /** POST 申请公益捐赠预算 */
    'v3/fund-app/mch-transfer/partner/charity-budget': V3.FundApp.MchTransfer.Partner.CharityBudget;
    /** GET 商户单号查询公益捐赠预算详情 */
    'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': V3.FundApp.MchTransfer.Partner.CharityBudget._out_budget_no_;
    /** POST 解锁公益捐赠预算 */
    'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': V3.FundApp.MchTransfer.Partner.CharityBudget._out_budget_no_.Unlock;
    /** POST 发起公益捐赠 */
    'v3/fund-app/mch-transfer/partner/charity-transfer-bills': V3.FundApp.MchTransfer.Partner.CharityTransferBills;
    /** GET 商户单号查询公益捐赠详情 */
    'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': V3.FundApp.MchTransfer.Partner.CharityTransferBills.OutTransferNo._out_transfer_no_;
    /** POST 申请单笔转账电子回单 */
    'v3/fund-app/mch-transfer/partner/electronic-receipts': V3.FundApp.MchTransfer.Partner.ElectronicReceipts;
    /** GET 查询单笔转账电子回单 */
    'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': V3.FundApp.MchTransfer.Partner.ElectronicReceipts._out_bill_no_;
    /** POST 申请子商户商家转账授权 */
    'v3/fund-app/mch-transfer/partner/sub-mch-authorizations': V3.FundApp.MchTransfer.Partner.SubMchAuthorizations;
    /** GET 查询子商户商家转账授权状态 */
    'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': V3.FundApp.MchTransfer.Partner.SubMchAuthorizations._sub_mchid_;
    /** POST 发起转账（服务商） */
    'v3/fund-app/mch-transfer/partner/transfer-bills': V3.FundApp.MchTransfer.Partner.TransferBills;
    /** GET 商户单号查询转账单（服务商） */
    'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo._out_bill_no_;
    /** POST 撤销转账（服务商） */
    'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo._out_bill_no_.Cancel;
    /** POST 发起转账并完成自动收款授权（服务商） */
    'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': V3.FundApp.MchTransfer.Partner.TransferBills.PreTransferWithAuthorization;
    /** POST 转账（用户自动收款） */
    'v3/fund-app/mch-transfer/partner/transfer-bills/transfer': V3.FundApp.MchTransfer.Partner.TransferBills.Transfer;
    /** POST 申请免确认收款授权（服务商） */
    'v3/fund-app/mch-transfer/partner/user-confirm-authorizations': V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations;
    /** GET 商户单号查询自动收款授权（服务商） */
    'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations._out_authorization_no_;
    /** POST 解除免确认收款授权（服务商） */
    'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations._out_authorization_no_.Close;
    /** POST 发起转账 */
    'v3/fund-app/mch-transfer/transfer-bills': V3.FundApp.MchTransfer.TransferBills;
    /** GET 商户单号查询转账单 */
    'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3.FundApp.MchTransfer.TransferBills.OutBillNo._out_bill_no_;
    /** POST 撤销转账 */
    'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3.FundApp.MchTransfer.TransferBills.OutBillNo._out_bill_no_.Cancel;
    /** POST 发起转账并完成自动收款授权 */
    'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': V3.FundApp.MchTransfer.TransferBills.PreTransferWithAuthorization;
    /** POST 用户授权后转账 */
    'v3/fund-app/mch-transfer/transfer-bills/transfer': V3.FundApp.MchTransfer.TransferBills.Transfer;
    /** GET 微信转账单号查询转账单 */
    'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': V3.FundApp.MchTransfer.TransferBills.TransferBillNo._transfer_bill_no_;
    /** POST 发起转账到QQ钱包 */
    'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': V3.FundApp.MchTransfer.TransferToQqWalletBills;
    /** GET 查询转账到QQ钱包的结果 */
    'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': V3.FundApp.MchTransfer.TransferToQqWalletBills._out_bill_no_;
    /** POST 撤销转账到QQ钱包 */
    'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': V3.FundApp.MchTransfer.TransferToQqWalletBills._out_bill_no_.Cancel;
    /** POST 申请免确认收款授权 */
    'v3/fund-app/mch-transfer/user-confirm-authorization': V3.FundApp.MchTransfer.UserConfirmAuthorization;
    /** GET 商户单号查询自动收款授权 */
    'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo._out_authorization_no_;
    /** POST 解除免确认收款授权 */
    'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo._out_authorization_no_.Close;
    /** GET 获取购付汇账单文件下载链接 */
    'v3/funds-to-oversea/bill-download-url': V3.FundsToOversea.BillDownloadUrl;
    /** POST 申请资金出境 */
    'v3/funds-to-oversea/orders': V3.FundsToOversea.Orders;
    /** GET 查询出境结果 */
    'v3/funds-to-oversea/orders/{out_order_id}': V3.FundsToOversea.Orders._out_order_id_;
    /** POST 申请资金出境退回 */
    'v3/funds-to-oversea/return/return-orders': V3.FundsToOversea.Return.ReturnOrders;
    /** GET 查询出境退回结果（通过商户出境退回单号） */
    'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': V3.FundsToOversea.Return.ReturnOrders.OutReturnNo._out_return_no_;
    /** GET 查询订单剩余可出境余额 */
    'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': V3.FundsToOversea.Transactions._transaction_id_.Available_abroad_amounts;
    /** GET 获取平台证书列表 */
    'v3/global/certificates': V3.Global.Certificates;
    /**
     * GET 查询报关（全球）
     * POST 提交报关（全球）
     * PATCH 修改报关信息（全球）
     */
    'v3/global/customs/orders': V3.Global.Customs.Orders;
    /** POST 重推报关（全球） */
    'v3/global/customs/redeclare': V3.Global.Customs.Redeclare;
    /** POST 校验身份信息（全球） */
    'v3/global/customs/verify-certificate': V3.Global.Customs.VerifyCertificate;
    /**
     * GET 查询投诉通知回调（全球）
     * POST 创建投诉通知回调（全球）
     * PUT 更新投诉通知回调（全球）
     * DELETE 删除投诉通知回调（全球）
     */
    'v3/global/merchant-service/complaint-notifications': V3.Global.MerchantService.ComplaintNotifications;
    /** GET 查询投诉单列表（全球） */
    'v3/global/merchant-service/complaints': V3.Global.MerchantService.Complaints;
    /** GET 查询投诉单详情（全球） */
    'v3/global/merchant-service/complaints/{complaint_id}': V3.Global.MerchantService.Complaints._complaint_id_;
    /** POST 反馈处理完成（全球） */
    'v3/global/merchant-service/complaints/{complaint_id}/complete': V3.Global.MerchantService.Complaints._complaint_id_.Complete;
    /** GET 查询投诉协商历史（全球） */
    'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': V3.Global.MerchantService.Complaints._complaint_id_.NegotiationHistorys;
    /** POST 提交回复（全球） */
    'v3/global/merchant-service/complaints/{complaint_id}/response': V3.Global.MerchantService.Complaints._complaint_id_.Response;
    /** GET 图片下载（全球） */
    'v3/global/merchant-service/images/{media_id}': V3.Global.MerchantService.Images._media_id_;
    /** POST 商户上传反馈图片（全球） */
    'v3/global/merchant-service/images/upload': V3.Global.MerchantService.Images.Upload;
    /** POST 上传文件 */
    'v3/global/merchant-storage/file/upload': V3.Global.MerchantStorage.File.Upload;
    /** GET 查询子商户H5支付权限状态 */
    'v3/global/merchant/h5/permission/{sub_mchid}': V3.Global.Merchant.H5.Permission._sub_mchid_;
    /** POST 创建H5支付权限申请单 */
    'v3/global/merchant/h5/permission/applications': V3.Global.Merchant.H5.Permission.Applications;
    /**
     * GET 查询H5支付权限申请单详情
     * PATCH 修改H5支付权限申请单
     */
    'v3/global/merchant/h5/permission/applications/{applyment_id}': V3.Global.Merchant.H5.Permission.Applications._applyment_id_;
    /** POST 创建H5支付域名修改申请单 */
    'v3/global/merchant/h5/permission/domain/applications': V3.Global.Merchant.H5.Permission.Domain.Applications;
    /**
     * GET 查询H5支付域名修改申请单
     * PATCH 修改H5支付域名修改申请单
     */
    'v3/global/merchant/h5/permission/domain/applications/{applyment_id}': V3.Global.Merchant.H5.Permission.Domain.Applications._applyment_id_;
    /** POST 子商户进件（融合钱包，全球） */
    'v3/global/merchants': V3.Global.Merchants;
    /**
     * GET 查询子商户（融合钱包，全球）
     * PATCH 修改子商户（融合钱包，全球）
     */
    'v3/global/merchants/{sub_mchid}': V3.Global.Merchants._sub_mchid_;
    /** POST 撤销订单（微信支付订单号，全球） */
    'v3/global/micropay/transactions/id/{transaction_id}/reverse': V3.Global.Micropay.Transactions.Id._transaction_id_.Reverse;
    /** POST 撤销订单（商户订单号，全球） */
    'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': V3.Global.Micropay.Transactions.OutTradeNo._out_trade_no_.Reverse;
    /** POST 提交付款码支付（全球） */
    'v3/global/micropay/transactions/pay': V3.Global.Micropay.Transactions.Pay;
    /** GET 代扣协议ID查询签约 */
    'v3/global/papay/contracts/{contract_id}': V3.Global.Papay.Contracts._contract_id_;
    /** POST 申请解约 */
    'v3/global/papay/contracts/{contract_id}/terminate': V3.Global.Papay.Contracts._contract_id_.Terminate;
    /** POST APP签约 */
    'v3/global/papay/contracts/app-pre-entrust-sign': V3.Global.Papay.Contracts.AppPreEntrustSign;
    /** POST H5预签约 */
    'v3/global/papay/contracts/h5-pre-entrust-sign': V3.Global.Papay.Contracts.H5PreEntrustSign;
    /** POST JSAPI预签约 */
    'v3/global/papay/contracts/jsapi-pre-entrust-sign': V3.Global.Papay.Contracts.JsapiPreEntrustSign;
    /** POST 小程序签约 */
    'v3/global/papay/contracts/miniprogram-pre-entrust-sign': V3.Global.Papay.Contracts.MiniprogramPreEntrustSign;
    /** GET 商户协议号查询签约 */
    'v3/global/papay/contracts/out-contract-code/{out_contract_code}': V3.Global.Papay.Contracts.OutContractCode._out_contract_code_;
    /** POST WEB预签约 */
    'v3/global/papay/contracts/web-pre-entrust-sign': V3.Global.Papay.Contracts.WebPreEntrustSign;
    /** POST 支付扣款 */
    'v3/global/papay/transactions': V3.Global.Papay.Transactions;
    /** GET 查询订单（微信支付订单号） */
    'v3/global/papay/transactions/{transaction_id}': V3.Global.Papay.Transactions._transaction_id_;
    /** GET 查询订单（商户订单号） */
    'v3/global/papay/transactions/out-trade-no/{out_trade_no}': V3.Global.Papay.Transactions.OutTradeNo._out_trade_no_;
    /** POST 撤销订单（商户订单号） */
    'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': V3.Global.Papay.Transactions.OutTradeNo._out_trade_no_.Reverse;
    /** GET 获取分账账单文件下载地址 */
    'v3/global/profit-sharing/bill-download-url': V3.Global.ProfitSharing.BillDownloadUrl;
    /** POST 请求分账 */
    'v3/global/profit-sharing/orders': V3.Global.ProfitSharing.Orders;
    /** GET 查询分账结果 */
    'v3/global/profit-sharing/orders/{out_order_no}': V3.Global.ProfitSharing.Orders._out_order_no_;
    /** POST 解冻剩余资金 */
    'v3/global/profit-sharing/orders/unfreeze': V3.Global.ProfitSharing.Orders.Unfreeze;
    /**
     * POST 添加分账接收方
     * DELETE 删除分账接收方
     */
    'v3/global/profit-sharing/receivers': V3.Global.ProfitSharing.Receivers;
    /** GET 查询分账接收方添加结果 */
    'v3/global/profit-sharing/receivers/{account}': V3.Global.ProfitSharing.Receivers._account_;
    /** GET 获取分账退款账单下载链接 */
    'v3/global/profit-sharing/refunds/bill-download-url': V3.Global.ProfitSharing.Refunds.BillDownloadUrl;
    /** GET 查询可供垫付退款实时余额 */
    'v3/global/profit-sharing/refunds/refundable-balance': V3.Global.ProfitSharing.Refunds.RefundableBalance;
    /** GET 查询剩余待分金额 */
    'v3/global/profit-sharing/transactions/{transaction_id}/amounts': V3.Global.ProfitSharing.Transactions._transaction_id_.Amounts;
    /** GET 查询订单剩余可退款金额 */
    'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': V3.Global.ProfitSharing.Transactions._transaction_id_.RefundableAmounts;
    /** POST 分账标记 */
    'v3/global/profit-sharing/transactions/mark': V3.Global.ProfitSharing.Transactions.Mark;
    /** GET 商家充值退款余额查询（机构） */
    'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': V3.Global.Refund.Partner.RechargeBalance.SubMchid._sub_mchid_;
    /** GET 商家充值退款余额查询 */
    'v3/global/refund/recharge-balance': V3.Global.Refund.RechargeBalance;
    /**
     * GET 查询所有退款（全球）
     * POST 申请退款（全球）
     */
    'v3/global/refunds': V3.Global.Refunds;
    /** GET 查询单笔退款（微信支付退款订单号，全球） */
    'v3/global/refunds/id/{refund_id}': V3.Global.Refunds.Id._refund_id_;
    /** GET 查询单笔退款（商户退款订单号，全球） */
    'v3/global/refunds/out-refund-no/{out_refund_no}': V3.Global.Refunds.OutRefundNo._out_refund_no_;
    /** GET 查询结算资金明细（全球） */
    'v3/global/settle/settlements': V3.Global.Settle.Settlements;
    /** GET 下载对账单（全球） */
    'v3/global/statements': V3.Global.Statements;
    /** POST APP支付下单（全球） */
    'v3/global/transactions/app': V3.Global.Transactions.App;
    /** GET 查询订单（微信支付订单号，全球） */
    'v3/global/transactions/id/{transaction_id}': V3.Global.Transactions.Id._transaction_id_;
    /** POST 关闭订单（微信支付订单号，全球） */
    'v3/global/transactions/id/{transaction_id}/close': V3.Global.Transactions.Id._transaction_id_.Close;
    /** POST JSAPI支付下单 */
    'v3/global/transactions/jsapi': V3.Global.Transactions.Jsapi;
    /** POST H5支付下单（全球） */
    'v3/global/transactions/mweb': V3.Global.Transactions.Mweb;
    /** POST Native支付下单 */
    'v3/global/transactions/native': V3.Global.Transactions.Native;
    /** GET 查询订单（商户订单号，全球） */
    'v3/global/transactions/out-trade-no/{out_trade_no}': V3.Global.Transactions.OutTradeNo._out_trade_no_;
    /** POST 关闭订单（商户订单号，全球） */
    'v3/global/transactions/out-trade-no/{out_trade_no}/close': V3.Global.Transactions.OutTradeNo._out_trade_no_.Close;
    /** POST 商家小票管理 */
    'v3/goldplan/merchants/changecustompagestatus': V3.Goldplan.Merchants.Changecustompagestatus;
    /** POST 点金计划管理 */
    'v3/goldplan/merchants/changegoldplanstatus': V3.Goldplan.Merchants.Changegoldplanstatus;
    /** POST 关闭广告展示 */
    'v3/goldplan/merchants/close-advertising-show': V3.Goldplan.Merchants.CloseAdvertisingShow;
    /** PATCH 开通广告展示 */
    'v3/goldplan/merchants/open-advertising-show': V3.Goldplan.Merchants.OpenAdvertisingShow;
    /** POST 同业过滤标签管理 */
    'v3/goldplan/merchants/set-advertising-industry-filter': V3.Goldplan.Merchants.SetAdvertisingIndustryFilter;
    /** POST 作废审核数据 */
    'v3/gov/subsidy/audit/cup/invalid': V3.Gov.Subsidy.Audit.Cup.Invalid;
    /** POST 查询审核结果 */
    'v3/gov/subsidy/audit/cup/query': V3.Gov.Subsidy.Audit.Cup.Query;
    /** POST 同步非银联支付交易退款信息 */
    'v3/gov/subsidy/audit/cup/refund/sync': V3.Gov.Subsidy.Audit.Cup.Refund.Sync;
    /** POST 更新审核数据 */
    'v3/gov/subsidy/audit/cup/update': V3.Gov.Subsidy.Audit.Cup.Update;
    /** POST 上传审核数据 */
    'v3/gov/subsidy/audit/cup/upload': V3.Gov.Subsidy.Audit.Cup.Upload;
    /** POST 企业信息查询 */
    'v3/gov/subsidy/companies/query': V3.Gov.Subsidy.Companies.Query;
    /** POST 商品信息上传 */
    'v3/gov/subsidy/goods/upload': V3.Gov.Subsidy.Goods.Upload;
    /** POST N品类同步资格核销信息 */
    'v3/gov/subsidy/n-qualifications/sync': V3.Gov.Subsidy.NQualifications.Sync;
    /** GET 查询补贴资格 */
    'v3/gov/subsidy/qualification': V3.Gov.Subsidy.Qualification;
    /** POST 取消资格（透传模式） */
    'v3/gov/subsidy/qualifications/passthrough/cancel': V3.Gov.Subsidy.Qualifications.Passthrough.Cancel;
    /** POST 领取资格（透传模式） */
    'v3/gov/subsidy/qualifications/passthrough/claim': V3.Gov.Subsidy.Qualifications.Passthrough.Claim;
    /** POST 批量查询用户资格（透传模式） */
    'v3/gov/subsidy/qualifications/passthrough/query': V3.Gov.Subsidy.Qualifications.Passthrough.Query;
    /** POST 批量查询用户资格 */
    'v3/gov/subsidy/qualifications/query': V3.Gov.Subsidy.Qualifications.Query;
    /** POST 同步资格核销信息 */
    'v3/gov/subsidy/qualifications/sync': V3.Gov.Subsidy.Qualifications.Sync;
    /** POST 锁定SN码 */
    'v3/gov/subsidy/sncode/lock': V3.Gov.Subsidy.Sncode.Lock;
    /** POST 查询SN码状态 */
    'v3/gov/subsidy/sncode/query': V3.Gov.Subsidy.Sncode.Query;
    /** POST 解锁SN码 */
    'v3/gov/subsidy/sncode/unlock': V3.Gov.Subsidy.Sncode.Unlock;
    /** POST 交易信息查询 */
    'v3/gov/subsidy/transactions/query': V3.Gov.Subsidy.Transactions.Query;
    /** POST 查询单日交易汇总 */
    'v3/gov/subsidy/transactions/summary/query-day': V3.Gov.Subsidy.Transactions.Summary.QueryDay;
    /** POST 交易信息回传 */
    'v3/gov/subsidy/transactions/sync': V3.Gov.Subsidy.Transactions.Sync;
    /** POST 品类凭证码预核销撤销 */
    'v3/gov/subsidy/zhejiang/authcode/cancel': V3.Gov.Subsidy.Zhejiang.Authcode.Cancel;
    /** POST 品类凭证码上报确认 */
    'v3/gov/subsidy/zhejiang/authcode/commit': V3.Gov.Subsidy.Zhejiang.Authcode.Commit;
    /** POST 申请品类凭证码 */
    'v3/gov/subsidy/zhejiang/authcode/issue': V3.Gov.Subsidy.Zhejiang.Authcode.Issue;
    /** POST 品类凭证码上报撤销 */
    'v3/gov/subsidy/zhejiang/authcode/refund': V3.Gov.Subsidy.Zhejiang.Authcode.Refund;
    /** POST 预核销品类凭证码 */
    'v3/gov/subsidy/zhejiang/authcode/try': V3.Gov.Subsidy.Zhejiang.Authcode.Try;
    /** POST 商品信息查询 */
    'v3/gov/subsidy/zhejiang/goods/query': V3.Gov.Subsidy.Zhejiang.Goods.Query;
    /** POST n品类核销 */
    'v3/gov/subsidy/zhejiang/n-qualifications/confirm': V3.Gov.Subsidy.Zhejiang.NQualifications.Confirm;
    /** POST 变更资格 */
    'v3/gov/subsidy/zhejiang/qualifications/alter': V3.Gov.Subsidy.Zhejiang.Qualifications.Alter;
    /** POST 领取资格 */
    'v3/gov/subsidy/zhejiang/qualifications/claim': V3.Gov.Subsidy.Zhejiang.Qualifications.Claim;
    /** POST 查询补贴资格（浙江） */
    'v3/gov/subsidy/zhejiang/qualifications/query': V3.Gov.Subsidy.Zhejiang.Qualifications.Query;
    /** POST 核销资格 */
    'v3/gov/subsidy/zhejiang/qualifications/sync': V3.Gov.Subsidy.Zhejiang.Qualifications.Sync;
    /** POST 锁定SN码（浙江） */
    'v3/gov/subsidy/zhejiang/sncode/lock': V3.Gov.Subsidy.Zhejiang.Sncode.Lock;
    /** POST SN码销售状态查询 */
    'v3/gov/subsidy/zhejiang/sncode/query': V3.Gov.Subsidy.Zhejiang.Sncode.Query;
    /** POST 解锁SN码（浙江） */
    'v3/gov/subsidy/zhejiang/sncode/unlock': V3.Gov.Subsidy.Zhejiang.Sncode.Unlock;
    /** POST 创建保险订单 */
    'v3/hire-power-bank/insurance-orders': V3.HirePowerBank.InsuranceOrders;
    /** GET 查询保险订单详情 */
    'v3/hire-power-bank/insurance-orders/{out_order_no}': V3.HirePowerBank.InsuranceOrders._out_order_no_;
    /** GET 查询用户保险订单领取资格 */
    'v3/hire-power-bank/user-qualifications/{openid}': V3.HirePowerBank.UserQualifications._openid_;
    /** POST 出行券切卡组件预下单 */
    'v3/industry-coupon/tokens': V3.IndustryCoupon.Tokens;
    /** POST 回传SN和商品编码 */
    'v3/industry-rebate/retail-industry/transactions': V3.IndustryRebate.RetailIndustry.Transactions;
    /** POST 支付码牌/点餐码牌交易回传 */
    'v3/industry-rebate/transactions/{transaction_id}': V3.IndustryRebate.Transactions._transaction_id_;
    /** POST 提交保单授权信息 */
    'v3/inspolicymgr/deduct/authorizations': V3.Inspolicymgr.Deduct.Authorizations;
    /** GET 查询保单授权信息 */
    'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': V3.Inspolicymgr.Deduct.Authorizations._out_insurance_no_;
    /** POST 上传保单 */
    'v3/inspolicymgr/deduct/policies': V3.Inspolicymgr.Deduct.Policies;
    /**
     * GET 查询保单
     * PATCH 更新保单信息
     */
    'v3/inspolicymgr/deduct/policies/{out_insurance_no}': V3.Inspolicymgr.Deduct.Policies._out_insurance_no_;
    /** GET 获取出厂检查结果 */
    'v3/iotmanage/device-inspections/{device_sn}': V3.Iotmanage.DeviceInspections._device_sn_;
    /** GET 智能设备列表 */
    'v3/iotmanage/devices': V3.Iotmanage.Devices;
    /** GET 查询爱心餐品牌信息 */
    'v3/lovefeast/brands/{brand_id}': V3.Lovefeast.Brands._brand_id_;
    /** GET 查询用户捐赠单列表 */
    'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': V3.Lovefeast.Users._openid_.Orders.BrandId._brand_id_;
    /** GET 查询用户捐赠单详情 */
    'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': V3.Lovefeast.Users._openid_.Orders.OutTradeNo._out_trade_no_;
    /** POST 给指定用户报名多笔立减活动 */
    'v3/marketing/bank-favor/users/{openid}/bank-multi-activity': V3.Marketing.BankFavor.Users._openid_.BankMultiActivity;
    /** GET 查询绑定多笔立减活动的代金券详情 */
    'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': V3.Marketing.BankFavor.Users._openid_.Coupons._coupon_id_;
    /**
     * GET 查询上传任务列表
     * POST 导入定向用户协议号
     */
    'v3/marketing/bank/packages/{package_id}/tasks': V3.Marketing.Bank.Packages._package_id_.Tasks;
    /**
     * GET 查询商家券事件通知地址
     * POST 设置商家券事件通知地址
     */
    'v3/marketing/busifavor/callbacks': V3.Marketing.Busifavor.Callbacks;
    /** POST 发放消费卡 */
    'v3/marketing/busifavor/coupons/{card_id}/send': V3.Marketing.Busifavor.Coupons._card_id_.Send;
    /** POST 关联订单信息 */
    'v3/marketing/busifavor/coupons/associate': V3.Marketing.Busifavor.Coupons.Associate;
    /** POST 使券失效 */
    'v3/marketing/busifavor/coupons/deactivate': V3.Marketing.Busifavor.Coupons.Deactivate;
    /** POST 取消关联订单信息 */
    'v3/marketing/busifavor/coupons/disassociate': V3.Marketing.Busifavor.Coupons.Disassociate;
    /** POST 申请退券 */
    'v3/marketing/busifavor/coupons/return': V3.Marketing.Busifavor.Coupons.Return;
    /** POST 向用户发券 */
    'v3/marketing/busifavor/coupons/send': V3.Marketing.Busifavor.Coupons.Send;
    /** POST 核销用户券 */
    'v3/marketing/busifavor/coupons/use': V3.Marketing.Busifavor.Coupons.Use;
    /** POST 向用户预发放商品券 */
    'v3/marketing/busifavor/product-coupons/pre-send': V3.Marketing.Busifavor.ProductCoupons.PreSend;
    /** POST 向用户发放商品券 */
    'v3/marketing/busifavor/product-coupons/send': V3.Marketing.Busifavor.ProductCoupons.Send;
    /** POST 创建商家券 */
    'v3/marketing/busifavor/stocks': V3.Marketing.Busifavor.Stocks;
    /**
     * GET 查询商家券详情
     * PATCH 修改商家券基本信息
     */
    'v3/marketing/busifavor/stocks/{stock_id}': V3.Marketing.Busifavor.Stocks._stock_id_;
    /** PATCH 修改批次预算 */
    'v3/marketing/busifavor/stocks/{stock_id}/budget': V3.Marketing.Busifavor.Stocks._stock_id_.Budget;
    /**
     * GET 查询预存code列表
     * POST 上传预存code
     */
    'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': V3.Marketing.Busifavor.Stocks._stock_id_.Couponcodes;
    /**
     * GET 查询预存code详情
     * DELETE 删除预存code
     */
    'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': V3.Marketing.Busifavor.Stocks._stock_id_.Couponcodes._coupon_code_;
    /**
     * GET 查询营销补差付款单列表
     * POST 营销补差付款
     */
    'v3/marketing/busifavor/subsidy/pay-receipts': V3.Marketing.Busifavor.Subsidy.PayReceipts;
    /** GET 查询营销补差付款单详情 */
    'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': V3.Marketing.Busifavor.Subsidy.PayReceipts._subsidy_receipt_id_;
    /** POST 营销补差回退 */
    'v3/marketing/busifavor/subsidy/return-receipts': V3.Marketing.Busifavor.Subsidy.ReturnReceipts;
    /** GET 查询商家券营销补差回退单详情 */
    'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': V3.Marketing.Busifavor.Subsidy.ReturnReceipts._subsidy_return_receipt_id_;
    /** GET 根据过滤条件查询用户券 */
    'v3/marketing/busifavor/users/{openid}/coupons': V3.Marketing.Busifavor.Users._openid_.Coupons;
    /** GET 查询用户单张券详情 */
    'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': V3.Marketing.Busifavor.Users._openid_.Coupons._coupon_code_.Appids._appid_;
    /**
     * GET 获取已设置的消息通知地址
     * POST 设置消息通知地址
     */
    'v3/marketing/favor/callbacks': V3.Marketing.Favor.Callbacks;
    /** POST 创建代金券批次 */
    'v3/marketing/favor/coupon-stocks': V3.Marketing.Favor.CouponStocks;
    /** POST 上传营销图片 */
    'v3/marketing/favor/media/image-upload': V3.Marketing.Favor.Media.ImageUpload;
    /** GET 条件查询批次列表 */
    'v3/marketing/favor/stocks': V3.Marketing.Favor.Stocks;
    /** GET 查询批次详情 */
    'v3/marketing/favor/stocks/{stock_id}': V3.Marketing.Favor.Stocks._stock_id_;
    /** GET 查询代金券可用单品 */
    'v3/marketing/favor/stocks/{stock_id}/items': V3.Marketing.Favor.Stocks._stock_id_.Items;
    /** GET 查询代金券可用商户 */
    'v3/marketing/favor/stocks/{stock_id}/merchants': V3.Marketing.Favor.Stocks._stock_id_.Merchants;
    /** POST 修改可用单品编码 */
    'v3/marketing/favor/stocks/{stock_id}/modify-goods-id': V3.Marketing.Favor.Stocks._stock_id_.ModifyGoodsId;
    /** POST 暂停代金券批次 */
    'v3/marketing/favor/stocks/{stock_id}/pause': V3.Marketing.Favor.Stocks._stock_id_.Pause;
    /** GET 下载批次退款明细 */
    'v3/marketing/favor/stocks/{stock_id}/refund-flow': V3.Marketing.Favor.Stocks._stock_id_.RefundFlow;
    /** GET 获取批次退款明细下载链接 */
    'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': V3.Marketing.Favor.Stocks._stock_id_.RefundFlowByDay;
    /** POST 重启代金券批次 */
    'v3/marketing/favor/stocks/{stock_id}/restart': V3.Marketing.Favor.Stocks._stock_id_.Restart;
    /** POST 激活代金券批次 */
    'v3/marketing/favor/stocks/{stock_id}/start': V3.Marketing.Favor.Stocks._stock_id_.Start;
    /** GET 下载批次核销明细 */
    'v3/marketing/favor/stocks/{stock_id}/use-flow': V3.Marketing.Favor.Stocks._stock_id_.UseFlow;
    /** GET 获取批次核销明细下载链接 */
    'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': V3.Marketing.Favor.Stocks._stock_id_.UseFlowByDay;
    /**
     * GET 根据商户号查用户的券
     * POST 发放代金券
     */
    'v3/marketing/favor/users/{openid}/coupons': V3.Marketing.Favor.Users._openid_.Coupons;
    /** GET 查询代金券详情 */
    'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': V3.Marketing.Favor.Users._openid_.Coupons._coupon_id_;
    /** GET 按区域查询品牌加价购活动 */
    'v3/marketing/goods-subsidy-activity/activities': V3.Marketing.GoodsSubsidyActivity.Activities;
    /** POST 门店报名品牌加价购活动 */
    'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': V3.Marketing.GoodsSubsidyActivity.Activity._activity_id_.Apply;
    /** POST 锁定品牌加价购活动资格 */
    'v3/marketing/goods-subsidy-activity/qualification/lock': V3.Marketing.GoodsSubsidyActivity.Qualification.Lock;
    /** POST 解锁品牌加价购活动资格 */
    'v3/marketing/goods-subsidy-activity/qualification/unlock': V3.Marketing.GoodsSubsidyActivity.Qualification.Unlock;
    /**
     * PUT 添加零售小店活动业务代理
     * DELETE 删除零售小店活动业务代理
     */
    'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._activity_id_.Representative;
    /** GET 查询零售小店活动业务代理 */
    'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._activity_id_.Representatives;
    /** POST 生成小店活动物料码 */
    'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_.Materials;
    /**
     * GET 查询小店活动门店列表
     * POST 添加小店活动门店
     * DELETE 删除小店活动门店
     */
    'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_.Stores;
    /** GET 查询小店活动门店详情 */
    'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_.Stores._store_code_;
    /**
     * GET 查询活动列表
     * POST 创建活动
     */
    'v3/marketing/membercard-activity/activities': V3.Marketing.MembercardActivity.Activities;
    /** GET 查询活动详情 */
    'v3/marketing/membercard-activity/activities/{activity_id}': V3.Marketing.MembercardActivity.Activities._activity_id_;
    /** POST 终止活动 */
    'v3/marketing/membercard-activity/activities/{activity_id}/terminate': V3.Marketing.MembercardActivity.Activities._activity_id_.Terminate;
    /** GET 获取用户信息（跳转型激活） */
    'v3/marketing/membercard-open/activate-informations/{activate_ticket}': V3.Marketing.MembercardOpen.ActivateInformations._activate_ticket_;
    /**
     * GET 查询回调地址
     * PATCH 设置回调地址
     */
    'v3/marketing/membercard-open/callback': V3.Marketing.MembercardOpen.Callback;
    /**
     * GET 查询会员卡模板列表
     * POST 创建会员卡模板
     */
    'v3/marketing/membercard-open/cards': V3.Marketing.MembercardOpen.Cards;
    /**
     * GET 查询会员卡模板信息
     * PATCH 修改会员卡模板信息
     * DELETE 删除会员卡模板
     */
    'v3/marketing/membercard-open/cards/{card_id}': V3.Marketing.MembercardOpen.Cards._card_id_;
    /**
     * GET 查询用户会员卡信息
     * PATCH 修改用户会员卡信息
     */
    'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_;
    /** POST 激活会员卡（跳转型激活） */
    'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.Activate;
    /** POST 设置支付后展示的积分到账 */
    'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.Bonus.Commit;
    /** POST 支付结果页展示会员积分 */
    'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.Bonus.Prepare;
    /** PATCH 设置会员权益 */
    'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.Rights;
    /** POST 设置会员服务项用户信息 */
    'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.SetServiceModuleData;
    /** POST 作废用户会员卡 */
    'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.Unavailable;
    /** POST 导入会员Code */
    'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': V3.Marketing.MembercardOpen.Cards._card_id_.Codes.Deposit;
    /** GET 加密code解码（跳转型激活） */
    'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': V3.Marketing.MembercardOpen.Cards._card_id_.DecryptCode;
    /** POST 商户预授权 */
    'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': V3.Marketing.MembercardOpen.Cards._card_id_.PermissionTokens;
    /** POST 根据手机号导入用户会员卡 */
    'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': V3.Marketing.MembercardOpen.Cards._card_id_.PhoneMembercard.Import;
    /** POST 创建会员卡二维码 */
    'v3/marketing/membercard-open/cards/{card_id}/qrcode': V3.Marketing.MembercardOpen.Cards._card_id_.Qrcode;
    /** PATCH 设置会员卡模板权益项 */
    'v3/marketing/membercard-open/cards/{card_id}/rights': V3.Marketing.MembercardOpen.Cards._card_id_.Rights;
    /** POST 添加会员卡服务项 */
    'v3/marketing/membercard-open/cards/{card_id}/service-modules': V3.Marketing.MembercardOpen.Cards._card_id_.ServiceModules;
    /**
     * PATCH 修改会员卡服务项
     * DELETE 移除会员卡服务项
     */
    'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': V3.Marketing.MembercardOpen.Cards._card_id_.ServiceModules._service_module_id_;
    /** POST 老会员卡模板升级 */
    'v3/marketing/membercard-open/cards/{card_id}/upgrade': V3.Marketing.MembercardOpen.Cards._card_id_.Upgrade;
    /** POST 根据OpenID导入用户会员卡 */
    'v3/marketing/membercard-open/cards/{card_id}/users/import': V3.Marketing.MembercardOpen.Cards._card_id_.Users.Import;
    /** POST 导入加密手机号提醒会员领卡 */
    'v3/marketing/membercard-open/phonenumber-member/import': V3.Marketing.MembercardOpen.PhonenumberMember.Import;
    /** GET 通过加密手机号查询会员领卡状态 */
    'v3/marketing/membercard-open/phonenumber-member/search': V3.Marketing.MembercardOpen.PhonenumberMember.Search;
    /** GET 查询用户在品牌下所有会员卡 */
    'v3/marketing/membercard-open/user/cards': V3.Marketing.MembercardOpen.User.Cards;
    /** POST 设置投放计划回调地址 */
    'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': V3.Marketing.Partner.DeliveryPlan._sp_mchid_.NotifyUrl;
    /** POST 创建投放计划 */
    'v3/marketing/partner/delivery-plan/delivery-plans': V3.Marketing.Partner.DeliveryPlan.DeliveryPlans;
    /** GET 分页查询投放计划列表 */
    'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': V3.Marketing.Partner.DeliveryPlan.DeliveryPlans._brand_id_.DeliveryPlans;
    /** PATCH 更新投放计划 */
    'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': V3.Marketing.Partner.DeliveryPlan.DeliveryPlans._plan_id_;
    /** POST 终止投放计划 */
    'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': V3.Marketing.Partner.DeliveryPlan.DeliveryPlans._plan_id_.Terminate;
    /** POST 提交图片生成任务 */
    'v3/marketing/partner/product-coupon/image-generation-tasks': V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks;
    /** GET 查询图片生成任务执行结果 */
    'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks._task_id_;
    /** POST 图片上传 */
    'v3/marketing/partner/product-coupon/media/upload-image': V3.Marketing.Partner.ProductCoupon.Media.UploadImage;
    /**
     * GET 获取商品券事件通知地址
     * POST 设置商品券事件通知地址
     */
    'v3/marketing/partner/product-coupon/notify-configs': V3.Marketing.Partner.ProductCoupon.NotifyConfigs;
    /** POST 创建商品券 */
    'v3/marketing/partner/product-coupon/product-coupons': V3.Marketing.Partner.ProductCoupon.ProductCoupons;
    /**
     * GET 查询商品券
     * PATCH 修改商品券
     */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_;
    /** POST 失效商品券 */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Deactivate;
    /** POST 添加商品券批次组 */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles;
    /** PATCH 修改商品券批次组 */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_;
    /** POST 批次组批量关联门店 */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_.AssociateStores;
    /** POST 批次组批量取消关联门店 */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_.DisassociateStores;
    /** POST 修改商品券批次组发放预算 */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles._stock_bundle_id_.UpdateBudget;
    /**
     * GET 查询商品券批次列表
     * POST 添加商品券批次
     */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks;
    /**
     * GET 查询商品券指定批次
     * PATCH 修改商品券指定批次
     */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_;
    /** POST 批次关联门店 */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.AssociateStores;
    /** GET 查询批次关联门店列表 */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.AssociatedStores;
    /** POST 失效商品券批次 */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.Deactivate;
    /** POST 批次取消关联门店 */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.DisassociateStores;
    /** POST 修改商品券批次发放预算 */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.UpdateBudget;
    /** POST 预上传券Code */
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.UploadCouponCodes;
    /** POST 向用户发放商品券批次组 */
    'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': V3.Marketing.Partner.ProductCoupon.Users._openid_.CouponBundles;
    /** POST 失效用户商品券组 */
    'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': V3.Marketing.Partner.ProductCoupon.Users._openid_.CouponBundles._user_coupon_bundle_id_.Deactivate;
    /**
     * GET 指定券状态查询用户商品券列表
     * POST 向用户发放商品券
     */
    'v3/marketing/partner/product-coupon/users/{openid}/coupons': V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons;
    /** GET 查询用户商品券详情 */
    'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons._coupon_code_;
    /** POST 确认发放用户商品券 */
    'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons._coupon_code_.Confirm;
    /** POST 失效用户商品券 */
    'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons._coupon_code_.Deactivate;
    /** POST 退券 */
    'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons._coupon_code_.Return;
    /** POST 核销用户商品券 */
    'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons._coupon_code_.Use;
    /** POST 向用户预发放商品券 */
    'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': V3.Marketing.Partner.ProductCoupon.Users._openid_.PreSendCoupon;
    /** POST 向用户预发放商品券批次组 */
    'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': V3.Marketing.Partner.ProductCoupon.Users._openid_.PreSendCouponBundle;
    /** GET 查询合作关系列表 */
    'v3/marketing/partnerships': V3.Marketing.Partnerships;
    /** POST 建立合作关系 */
    'v3/marketing/partnerships/build': V3.Marketing.Partnerships.Build;
    /** POST 终止合作关系 */
    'v3/marketing/partnerships/terminate': V3.Marketing.Partnerships.Terminate;
    /** GET 获取支付有礼活动列表 */
    'v3/marketing/paygiftactivity/activities': V3.Marketing.Paygiftactivity.Activities;
    /** GET 查询活动详情 */
    'v3/marketing/paygiftactivity/activities/{activity_id}': V3.Marketing.Paygiftactivity.Activities._activity_id_;
    /** GET 查询活动指定商品列表 */
    'v3/marketing/paygiftactivity/activities/{activity_id}/goods': V3.Marketing.Paygiftactivity.Activities._activity_id_.Goods;
    /** GET 查询活动发券商户号 */
    'v3/marketing/paygiftactivity/activities/{activity_id}/merchants': V3.Marketing.Paygiftactivity.Activities._activity_id_.Merchants;
    /** POST 新增活动发券商户号 */
    'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': V3.Marketing.Paygiftactivity.Activities._activity_id_.Merchants.Add;
    /** POST 删除活动发券商户号 */
    'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': V3.Marketing.Paygiftactivity.Activities._activity_id_.Merchants.Delete;
    /** POST 终止活动 */
    'v3/marketing/paygiftactivity/activities/{activity_id}/terminate': V3.Marketing.Paygiftactivity.Activities._activity_id_.Terminate;
    /** POST 创建全场满额送活动 */
    'v3/marketing/paygiftactivity/unique-threshold-activity': V3.Marketing.Paygiftactivity.UniqueThresholdActivity;
    /** POST 创建自定义入口 */
    'v3/marketing/shopping-receipt/customentrances': V3.Marketing.ShoppingReceipt.Customentrances;
    /**
     * GET 查询自定义入口
     * PATCH 更新自定义入口
     */
    'v3/marketing/shopping-receipt/customentrances/{brand_id}': V3.Marketing.ShoppingReceipt.Customentrances._brand_id_;
    /** POST 上传商家电子小票跳转信息 */
    'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': V3.Marketing.ShoppingReceipt.Merchantshoppingreceiptjumpinfos;
    /** POST 上传电子小票 */
    'v3/marketing/shopping-receipt/shoppingreceipts': V3.Marketing.ShoppingReceipt.Shoppingreceipts;
    /** GET 查询周周惠活动列表 */
    'v3/marketing/weekly-discount/activities': V3.Marketing.WeeklyDiscount.Activities;
    /** GET 查询周周惠活动详情 */
    'v3/marketing/weekly-discount/activities/{activity_id}': V3.Marketing.WeeklyDiscount.Activities._activity_id_;
    /** POST 报名周周惠活动 */
    'v3/marketing/weekly-discount/activities/{activity_id}/apply': V3.Marketing.WeeklyDiscount.Activities._activity_id_.Apply;
    /**
     * GET 查询批次下用户银行提现免费券列表
     * POST 为用户发银行提现免费券
     */
    'v3/marketing/withdraw-favor/users/{openid}/coupons': V3.Marketing.WithdrawFavor.Users._openid_.Coupons;
    /** GET 查询子商户下指定商户管理记录 */
    'v3/mch-manage/mch-manage-records/{manage_record_id}': V3.MchManage.MchManageRecords._manage_record_id_;
    /** POST 对指定商户管理记录提交资料 */
    'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': V3.MchManage.MchManageRecords._manage_record_id_.MchManageSubmissions;
    /** GET 分页查询子商户名下的商户管理记录 */
    'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': V3.MchManage.MchManageRecords.SubMchid._sub_mchid_;
    /** POST 上传商户提交资料文件 */
    'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': V3.MchManage.SubmissionFiles.SubMchid._sub_mchid_.Upload;
    /** GET 查询子商户强化尽调单信息 */
    'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': V3.MchOperationManage.EnhancedDueDiligence._due_diligence_id_;
    /** POST 提交尽调资料 */
    'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': V3.MchOperationManage.EnhancedDueDiligence._due_diligence_id_.Submit;
    /** POST 上传尽调资料文件 */
    'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': V3.MchOperationManage.EnhancedDueDiligence._due_diligence_id_.Upload;
    /** GET 查询子商户管控情况 */
    'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': V3.MchOperationManage.MerchantLimitations.SubMchid._sub_mchid_;
    /** POST 提交已注销商户号可用余额提现申请单 */
    'v3/mch_operate/risk/withdrawl-apply': V3.Mch_operate.Risk.WithdrawlApply;
    /** GET 微信支付提现申请单号查询提现申请单状态 */
    'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': V3.Mch_operate.Risk.WithdrawlApply.ApplymentId._applyment_id_;
    /** GET 商户提现申请单号查询提现申请单状态 */
    'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': V3.Mch_operate.Risk.WithdrawlApply.OutRequestNo._out_request_no_;
    /** POST 提交超管变更申请单 */
    'v3/mchalterapply/mchcontactalterapplyment': V3.Mchalterapply.Mchcontactalterapplyment;
    /** GET 查询超管变更申请单状态-使用申请单号 */
    'v3/mchalterapply/mchcontactalterapplyment/{apply_id}': V3.Mchalterapply.Mchcontactalterapplyment._apply_id_;
    /** POST 撤销超管变更申请单 */
    'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': V3.Mchalterapply.Mchcontactalterapplyment._apply_id_.Revoke;
    /** GET 查询超管变更申请单状态-使用业务单号和商户号 */
    'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': V3.Mchalterapply.Mchcontactalterapplyment.Merchant._merchant_code_.OutRequestNo._out_request_no_;
    /** POST 提交资料变更申请单 */
    'v3/mchalterapply/mchsubjectalterapplyment': V3.Mchalterapply.Mchsubjectalterapplyment;
    /** GET 查询资料变更申请单状态-使用申请单号 */
    'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': V3.Mchalterapply.Mchsubjectalterapplyment._apply_id_;
    /** POST 撤销资料变更申请单 */
    'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': V3.Mchalterapply.Mchsubjectalterapplyment._apply_id_.Revoke;
    /** GET 查询申请单状态-使用业务单号 */
    'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': V3.Mchalterapply.Mchsubjectalterapplyment.Merchant._merchant_code_.OutRequestNo._out_request_no_;
    /** POST 提交商户简称变更申请单 */
    'v3/mchalterapply/merchantnamealterapplyment': V3.Mchalterapply.Merchantnamealterapplyment;
    /** GET 查询商户简称变更申请单状态-使用申请单号 */
    'v3/mchalterapply/merchantnamealterapplyment/{apply_id}': V3.Mchalterapply.Merchantnamealterapplyment._apply_id_;
    /** POST 撤销商户简称变更申请单 */
    'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': V3.Mchalterapply.Merchantnamealterapplyment._apply_id_.Revoke;
    /** GET 查询商户简称申请单状态-使用业务单号和商户号 */
    'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': V3.Mchalterapply.Merchantnamealterapplyment.Merchant._sub_mchid_.OutRequestNo._out_request_no_;
    /** POST 医保自费混合收款下单 */
    'v3/med-ins/orders': V3.MedIns.Orders;
    /** GET 使用医保自费混合订单号查看下单结果 */
    'v3/med-ins/orders/mix-trade-no/{mix_trade_no}': V3.MedIns.Orders.MixTradeNo._mix_trade_no_;
    /** GET 使用商户订单号查看下单结果 */
    'v3/med-ins/orders/out-trade-no/{out_trade_no}': V3.MedIns.Orders.OutTradeNo._out_trade_no_;
    /** POST 医保退款通知 */
    'v3/med-ins/refunds/notify': V3.MedIns.Refunds.Notify;
    /** POST 查询风险订单 */
    'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': V3.MerchantRiskManage.EcTradeRisk.QueryRiskTrades;
    /** POST 回传处置结果 */
    'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': V3.MerchantRiskManage.EcTradeRisk.RecvDisposeResult;
    /** POST 上报订单关联信息 */
    'v3/merchant-risk-manage/report-trade-union-information': V3.MerchantRiskManage.ReportTradeUnionInformation;
    /** GET 查询风险信息 */
    'v3/merchant-risk-manage/trade-risk-information': V3.MerchantRiskManage.TradeRiskInformation;
    /** POST 处置结果回传 */
    'v3/merchant-risk-manage/trade-risk-result': V3.MerchantRiskManage.TradeRiskResult;
    /**
     * GET 查询商户违规通知回调地址
     * POST 创建商户违规通知回调地址
     * PUT 修改商户违规通知回调地址
     * DELETE 删除商户违规通知回调地址
     */
    'v3/merchant-risk-manage/violation-notifications': V3.MerchantRiskManage.ViolationNotifications;
    /**
     * GET 查询投诉通知回调
     * POST 创建投诉通知回调
     * PUT 更新投诉通知回调
     * DELETE 删除投诉通知回调
     */
    'v3/merchant-service/complaint-notifications': V3.MerchantService.ComplaintNotifications;
    /** GET 查询投诉信息 */
    'v3/merchant-service/complaints': V3.MerchantService.Complaints;
    /** GET 查询投诉单列表 */
    'v3/merchant-service/complaints-v2': V3.MerchantService.ComplaintsV2;
    /** GET 查询投诉单详情 */
    'v3/merchant-service/complaints-v2/{complaint_id}': V3.MerchantService.ComplaintsV2._complaint_id_;
    /** POST 反馈处理完成 */
    'v3/merchant-service/complaints-v2/{complaint_id}/complete': V3.MerchantService.ComplaintsV2._complaint_id_.Complete;
    /** GET 查询投诉协商历史 */
    'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': V3.MerchantService.ComplaintsV2._complaint_id_.NegotiationHistorys;
    /** POST 提交回复 */
    'v3/merchant-service/complaints-v2/{complaint_id}/response': V3.MerchantService.ComplaintsV2._complaint_id_.Response;
    /** POST 回复需要即时服务的投诉单 */
    'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': V3.MerchantService.ComplaintsV2._complaint_id_.ResponseImmediateService;
    /** POST 更新退款审批结果 */
    'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': V3.MerchantService.ComplaintsV2._complaint_id_.UpdateRefundProgress;
    /** GET 查询投诉详情（旧版） */
    'v3/merchant-service/complaints/{transaction_id}': V3.MerchantService.Complaints._transaction_id_;
    /** GET 查询投诉协商历史（旧版） */
    'v3/merchant-service/complaints/{transaction_id}/negotiation-historys': V3.MerchantService.Complaints._transaction_id_.NegotiationHistorys;
    /** POST 商户反馈 */
    'v3/merchant-service/feedbacks': V3.MerchantService.Feedbacks;
    /** GET 图片下载 */
    'v3/merchant-service/images/{media_id}': V3.MerchantService.Images._media_id_;
    /** POST 商户上传反馈图片 */
    'v3/merchant-service/images/upload': V3.MerchantService.Images.Upload;
    /** POST 申请修改特约商户结算规则 */
    'v3/merchant-settlement/merchant-settle-rule-applications': V3.MerchantSettlement.MerchantSettleRuleApplications;
    /** GET 根据申请单ID查询结果 */
    'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': V3.MerchantSettlement.MerchantSettleRuleApplications._application_id_;
    /** POST 创建门店 */
    'v3/merchant-store/stores': V3.MerchantStore.Stores;
    /**
     * GET 查询门店
     * PATCH 修改门店
     */
    'v3/merchant-store/stores/{store_id}': V3.MerchantStore.Stores._store_id_;
    /** POST 绑定门店收款信息 */
    'v3/merchant-store/stores/{store_id}/recipients/bind': V3.MerchantStore.Stores._store_id_.Recipients.Bind;
    /** POST 解除门店收款信息绑定 */
    'v3/merchant-store/stores/{store_id}/recipients/unbind': V3.MerchantStore.Stores._store_id_.Recipients.Unbind;
    /** GET 查询账户实时余额 */
    'v3/merchant/fund/balance/{account_type}': V3.Merchant.Fund.Balance._account_type_;
    /** GET 查询账户日终余额 */
    'v3/merchant/fund/dayendbalance/{account_type}': V3.Merchant.Fund.Dayendbalance._account_type_;
    /** POST 电商平台提现 */
    'v3/merchant/fund/withdraw': V3.Merchant.Fund.Withdraw;
    /** GET 按日下载提现异常文件 */
    'v3/merchant/fund/withdraw/bill-type/{bill_type}': V3.Merchant.Fund.Withdraw.BillType._bill_type_;
    /** GET 商户提现单号查询电商平台提现状态 */
    'v3/merchant/fund/withdraw/out-request-no/{out_request_no}': V3.Merchant.Fund.Withdraw.OutRequestNo._out_request_no_;
    /** GET 微信支付提现单号查询电商平台提现状态 */
    'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': V3.Merchant.Fund.Withdraw.WithdrawId._withdraw_id_;
    /** POST 文件上传 */
    'v3/merchant/media/upload': V3.Merchant.Media.Upload;
    /** POST 视频上传 */
    'v3/merchant/media/video_upload': V3.Merchant.Media.Video_upload;
    /** GET 服务商银行来账查询 */
    'v3/merchantfund/merchant/income-records': V3.Merchantfund.Merchant.IncomeRecords;
    /** GET 特约商户银行来账查询 */
    'v3/merchantfund/partner/income-records': V3.Merchantfund.Partner.IncomeRecords;
    /**
     * POST 子商户进件（融合钱包）
     * PUT 修改子商户（融合钱包）
     */
    'v3/merchants': V3.Merchants;
    /** GET 查询子商户（融合钱包） */
    'v3/merchants/{sub_mchid}': V3.Merchants._sub_mchid_;
    /** GET 下载批次退款明细 */
    'v3/multiuse/stocks/{stock_id}/refund-flow': V3.Multiuse.Stocks._stock_id_.RefundFlow;
    /** GET 下载批次发放明细 */
    'v3/multiuse/stocks/{stock_id}/send-flow': V3.Multiuse.Stocks._stock_id_.SendFlow;
    /** GET 下载核销明细 */
    'v3/multiuse/stocks/{stock_id}/use-flow': V3.Multiuse.Stocks._stock_id_.UseFlow;
    /** POST 发放指定批次的消费金 */
    'v3/multiuse/users/{openid}/coupons': V3.Multiuse.Users._openid_.Coupons;
    /** POST 创建电子发票卡券模板 */
    'v3/new-tax-control-fapiao/card-template': V3.NewTaxControlFapiao.CardTemplate;
    /** POST 开具电子发票 */
    'v3/new-tax-control-fapiao/fapiao-applications': V3.NewTaxControlFapiao.FapiaoApplications;
    /** GET 查询电子发票 */
    'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': V3.NewTaxControlFapiao.FapiaoApplications._fapiao_apply_id_;
    /** GET 获取发票下载信息 */
    'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': V3.NewTaxControlFapiao.FapiaoApplications._fapiao_apply_id_.FapiaoFiles;
    /** POST 将电子发票插入微信用户卡包 */
    'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': V3.NewTaxControlFapiao.FapiaoApplications._fapiao_apply_id_.InsertCards;
    /** POST 冲红电子发票 */
    'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': V3.NewTaxControlFapiao.FapiaoApplications._fapiao_apply_id_.Reverse;
    /** POST 开具通用行业电子发票 */
    'v3/new-tax-control-fapiao/fapiao-applications/issue-general': V3.NewTaxControlFapiao.FapiaoApplications.IssueGeneral;
    /** POST 开具旅客运输行业电子发票 */
    'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport;
    /** POST 开具成品油行业电子发票 */
    'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': V3.NewTaxControlFapiao.FapiaoApplications.IssueRefinedOil;
    /** POST 开具不动产租赁行业电子发票 */
    'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': V3.NewTaxControlFapiao.FapiaoApplications.RealEstateLeasing;
    /** POST 上传电子发票文件 */
    'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': V3.NewTaxControlFapiao.FapiaoApplications.UploadFapiaoFile;
    /** GET 获取邀请商户开通电子发票的链接 */
    'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl;
    /** GET 获取邀请开通的商户信息 */
    'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': V3.NewTaxControlFapiao.Fapiaomerchant.Listspinvitemchinfo;
    /** POST 检查子商户开票功能状态 */
    'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': V3.NewTaxControlFapiao.Merchant._sub_mchid_.Check;
    /** GET 查询子商户开票能力状态 */
    'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': V3.NewTaxControlFapiao.Merchant._sub_mchid_.CheckStatus;
    /** GET 获取商户开票基础信息 */
    'v3/new-tax-control-fapiao/merchant/base-information': V3.NewTaxControlFapiao.Merchant.BaseInformation;
    /**
     * GET 查询商户配置的开发选项
     * PATCH 配置开发选项
     */
    'v3/new-tax-control-fapiao/merchant/development-config': V3.NewTaxControlFapiao.Merchant.DevelopmentConfig;
    /** GET 获取商品和服务税收分类对照表 */
    'v3/new-tax-control-fapiao/merchant/tax-codes': V3.NewTaxControlFapiao.Merchant.TaxCodes;
    /** GET 获取用户填写的抬头 */
    'v3/new-tax-control-fapiao/user-title': V3.NewTaxControlFapiao.UserTitle;
    /** GET 获取抬头填写链接 */
    'v3/new-tax-control-fapiao/user-title/title-url': V3.NewTaxControlFapiao.UserTitle.TitleUrl;
    /** POST 获取刷脸SDK调用凭证 */
    'v3/offlineface/authinfo': V3.Offlineface.Authinfo;
    /** GET 签约查询 */
    'v3/offlineface/contracts/{contract_id}': V3.Offlineface.Contracts._contract_id_;
    /** POST 预签约 */
    'v3/offlineface/contracts/presign': V3.Offlineface.Contracts.Presign;
    /** GET 查询重采用户列表 */
    'v3/offlineface/face-collections': V3.Offlineface.FaceCollections;
    /** GET 查询重采请求详情 */
    'v3/offlineface/face-collections/{collection_id}': V3.Offlineface.FaceCollections._collection_id_;
    /** POST 获取还款链接 */
    'v3/offlineface/repayment-url': V3.Offlineface.RepaymentUrl;
    /** POST 申请扣款 */
    'v3/offlineface/transactions': V3.Offlineface.Transactions;
    /** GET 查单 */
    'v3/offlineface/transactions/out-trade-no/{out_trade_no}': V3.Offlineface.Transactions.OutTradeNo._out_trade_no_;
    /** GET 查询机构信息 */
    'v3/offlinefacemch/organizations': V3.Offlinefacemch.Organizations;
    /**
     * GET 刷脸用户信息查询
     * PATCH 刷脸用户信息修改
     */
    'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': V3.Offlinefacemch.Organizations._organization_id_.Users.OutUserId._out_user_id_;
    /** POST 解除刷脸用户签约关系 */
    'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': V3.Offlinefacemch.Organizations._organization_id_.Users.UserId._user_id_.TerminateContract;
    /** POST 获取凭证授权 */
    'v3/offlinefacemch/tokens': V3.Offlinefacemch.Tokens;
    /** GET 查询刷掌授权 */
    'v3/palmservice/authorization/openid/{openid}': V3.Palmservice.Authorization.Openid._openid_;
    /** POST 服务关联预授权 */
    'v3/palmservice/authorization/preauthorize': V3.Palmservice.Authorization.Preauthorize;
    /** POST 重试扣费通知 */
    'v3/papay/contracts/{contract_id}/fail-notify': V3.Papay.Contracts._contract_id_.FailNotify;
    /** POST 直连商户预扣费通知 */
    'v3/papay/contracts/{contract_id}/notify': V3.Papay.Contracts._contract_id_.Notify;
    /** GET 保险商户查询保险自动续费预约 */
    'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': V3.Papay.InsurancePay.PolicyPeriods.ContractId._contract_id_.PolicyPeriodId._policy_period_id_;
    /** POST 保险商户预约保险自动续费 */
    'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': V3.Papay.InsurancePay.PolicyPeriods.ContractId._contract_id_.PolicyPeriodId._policy_period_id_.Schedule;
    /** POST 保险商户受理保险自动续费扣款 */
    'v3/papay/insurance-pay/transactions/apply': V3.Papay.InsurancePay.Transactions.Apply;
    /** POST 保险商户受理续期自动续费协议 */
    'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': V3.Papay.InsuranceSign.Contracts.PlanId._plan_id_.ContractId._contract_id_.Renew;
    /** GET 保险商户查询保险自动续费协议 */
    'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3.Papay.InsuranceSign.Contracts.PlanId._plan_id_.OutContractCode._out_contract_code_;
    /** POST 保险商户通过商户协议号解除保险自动续费协议 */
    'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3.Papay.InsuranceSign.Contracts.PlanId._plan_id_.OutContractCode._out_contract_code_.Terminate;
    /** POST 保险商户App预签约 */
    'v3/papay/insurance-sign/contracts/pre-entrust-sign/app': V3.Papay.InsuranceSign.Contracts.PreEntrustSign.App;
    /** POST 保险商户H5预签约 */
    'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': V3.Papay.InsuranceSign.Contracts.PreEntrustSign.H5;
    /** POST 保险商户JSAPI预签约 */
    'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': V3.Papay.InsuranceSign.Contracts.PreEntrustSign.Jsapi;
    /** POST 保险商户小程序预签约 */
    'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': V3.Papay.InsuranceSign.Contracts.PreEntrustSign.MiniProgram;
    /** POST 保险商户修改保险扣费周期列表 */
    'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': V3.Papay.InsuranceSign.PolicyPeriods.PlanId._plan_id_.ContractId._contract_id_.Modify;
    /** GET 保险商户查询保险扣费周期列表 */
    'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3.Papay.InsuranceSign.Policy_periods.PlanId._plan_id_.OutContractCode._out_contract_code_;
    /** POST 代扣受理扣款 */
    'v3/papay/pay/harmony/transactions/apply': V3.Papay.Pay.Harmony.Transactions.Apply;
    /** GET 查询扣费预约（服务商） */
    'v3/papay/pay/partner/schedules/contract-id/{contract_id}': V3.Papay.Pay.Partner.Schedules.ContractId._contract_id_;
    /** POST 预约扣费（服务商） */
    'v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': V3.Papay.Pay.Partner.Schedules.ContractId._contract_id_.Schedule;
    /** POST 受理扣款（服务商） */
    'v3/papay/pay/partner/transactions/apply': V3.Papay.Pay.Partner.Transactions.Apply;
    /** GET 查询扣费预约 */
    'v3/papay/pay/schedules/contract-id/{contract_id}': V3.Papay.Pay.Schedules.ContractId._contract_id_;
    /** POST 预约扣费 */
    'v3/papay/pay/schedules/contract-id/{contract_id}/schedule': V3.Papay.Pay.Schedules.ContractId._contract_id_.Schedule;
    /** POST 受理扣款 */
    'v3/papay/pay/transactions/apply': V3.Papay.Pay.Transactions.Apply;
    /** POST APP场景预约扣费类型签约的预签约 */
    'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.App;
    /** POST H5场景预约扣费类型签约的预签约 */
    'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.H5;
    /** POST JSAPI场景预约扣费类型签约的预签约 */
    'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.Jsapi;
    /** POST 小程序场景预约扣费类型签约的预签约 */
    'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.MiniProgram;
    /** POST APP场景预约扣费类型签约的预签约（服务商） */
    'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.App;
    /** POST H5场景预约扣费类型签约的预签约（服务商） */
    'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.H5;
    /** POST JSAPI场景预约扣费类型签约的预签约（服务商） */
    'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.Jsapi;
    /** POST 小程序场景预约扣费类型签约的预签约（服务商） */
    'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.MiniProgram;
    /** GET 通过商户协议号查询委托代扣签约协议（鸿蒙） */
    'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3.Papay.Sign.Contracts.HarmonyPlanId._plan_id_.OutContractCode._out_contract_code_;
    /** GET 通过商户协议号查询委托代扣签约协议 */
    'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3.Papay.Sign.Contracts.PlanId._plan_id_.OutContractCode._out_contract_code_;
    /** POST 通过商户协议号解除委托代扣签约协议 */
    'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3.Papay.Sign.Contracts.PlanId._plan_id_.OutContractCode._out_contract_code_.Terminate;
    /** POST 代扣预签约 */
    'v3/papay/sign/contracts/pre-entrust-sign': V3.Papay.Sign.Contracts.PreEntrustSign;
    /** GET 通过商户协议号查询委托代扣签约协议（服务商） */
    'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3.Papay.Sign.Partner.Contracts.PlanId._plan_id_.OutContractCode._out_contract_code_;
    /** POST 通过商户协议号解除委托代扣签约协议（服务商） */
    'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3.Papay.Sign.Partner.Contracts.PlanId._plan_id_.OutContractCode._out_contract_code_.Terminate;
    /** POST 提交停车场进件申请 */
    'v3/parking/reminders/application': V3.Parking.Reminders.Application;
    /** GET 查询停车场进件申请单 */
    'v3/parking/reminders/application/query': V3.Parking.Reminders.Application.Query;
    /** POST 撤回停车场进件申请 */
    'v3/parking/reminders/application/withdraw': V3.Parking.Reminders.Application.Withdraw;
    /** GET 查询停车场进件申请单列表 */
    'v3/parking/reminders/applications': V3.Parking.Reminders.Applications;
    /** POST 同步车辆入场通知 */
    'v3/parking/reminders/entry': V3.Parking.Reminders.Entry;
    /** POST 同步车辆离场通知 */
    'v3/parking/reminders/exit': V3.Parking.Reminders.Exit;
    /** POST 同步非临停扩展支付 */
    'v3/parking/reminders/ext-payment': V3.Parking.Reminders.ExtPayment;
    /** POST 查询停车费用 */
    'v3/parking/reminders/parking-fee': V3.Parking.Reminders.ParkingFee;
    /** GET 查询停车场信息 */
    'v3/parking/reminders/parking-lot': V3.Parking.Reminders.ParkingLot;
    /** POST 同步支付结果通知 */
    'v3/parking/reminders/payment': V3.Parking.Reminders.Payment;
    /** POST 服务商商户重试扣费通知 */
    'v3/partner-papay/contracts/{contract_id}/fail-notify': V3.PartnerPapay.Contracts._contract_id_.FailNotify;
    /** POST 服务商商户预扣费通知 */
    'v3/partner-papay/contracts/{contract_id}/notify': V3.PartnerPapay.Contracts._contract_id_.Notify;
    /** POST 发起批量转账 */
    'v3/partner-transfer/batches': V3.PartnerTransfer.Batches;
    /** GET 微信支付批次单号查询批次单 */
    'v3/partner-transfer/batches/batch-id/{batch_id}': V3.PartnerTransfer.Batches.BatchId._batch_id_;
    /** GET 微信支付明细单号查询明细单 */
    'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3.PartnerTransfer.Batches.BatchId._batch_id_.Details.DetailId._detail_id_;
    /** GET 商家批次单号查询批次单 */
    'v3/partner-transfer/batches/out-batch-no/{out_batch_no}': V3.PartnerTransfer.Batches.OutBatchNo._out_batch_no_;
    /** GET 商家明细单号查询明细单 */
    'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3.PartnerTransfer.Batches.OutBatchNo._out_batch_no_.Details.OutDetailNo._out_detail_no_;
    /** POST 电商收付通模式小程序场景预签约 */
    'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': V3.PasswordExemptContract.Contracts.Ecommerce.PreEntrustSign.MiniProgram;
    /** POST 电商收付通模式支付后场景预签约 */
    'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': V3.PasswordExemptContract.Contracts.Ecommerce.PreEntrustSign.PayRedirectSign;
    /** POST 直连商户模式小程序场景预签约 */
    'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': V3.PasswordExemptContract.Contracts.Normal.PreEntrustSign.MiniProgram;
    /** POST 直连商户模式支付后场景预签约 */
    'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': V3.PasswordExemptContract.Contracts.Normal.PreEntrustSign.PayRedirectSign;
    /** POST 清算机构模式小程序场景预签约 */
    'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign.MiniProgram;
    /** POST 清算机构模式支付后场景预签约 */
    'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': V3.PasswordExemptContract.Contracts.Qs.PreEntrustSign.PayRedirectSign;
    /** GET 商户通过商户协议号查询协议 */
    'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': V3.PasswordExemptContract.Contracts.ServiceId._service_id_.OutContractCode._out_contract_code_;
    /** POST 商户通过商户协议号解约协议 */
    'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': V3.PasswordExemptContract.Contracts.ServiceId._service_id_.OutContractCode._out_contract_code_.Terminate;
    /** POST 服务商模式小程序场景预签约 */
    'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.MiniProgram;
    /** POST 服务商模式支付后场景预签约 */
    'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': V3.PasswordExemptContract.Contracts.ServiceProvider.PreEntrustSign.PayRedirectSign;
    /** GET 查询音箱绑定信息 */
    'v3/pay-devices/open-scenario-speaker/{device_sn}': V3.PayDevices.OpenScenarioSpeaker._device_sn_;
    /** POST 绑定音箱设备码牌 */
    'v3/pay-devices/open-scenario-speaker/{device_sn}/bind': V3.PayDevices.OpenScenarioSpeaker._device_sn_.Bind;
    /** POST 出厂预绑定音箱和码牌 */
    'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': V3.PayDevices.OpenScenarioSpeaker._device_sn_.Prebind;
    /** POST 解绑音箱设备码牌 */
    'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': V3.PayDevices.OpenScenarioSpeaker._device_sn_.Unbind;
    /** POST 码牌支付结果上报 */
    'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': V3.PayDevices.OpenScenarioSpeakerorder._transaction_id_.Report;
    /** POST 小票机打印 */
    'v3/pay-devices/printers/{device_id}/print-orders': V3.PayDevices.Printers._device_id_.PrintOrders;
    /** GET 查询打印订单 */
    'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': V3.PayDevices.Printers._device_id_.PrintOrders._print_order_no_;
    /** POST 微信分付-支付方式前置服务（从业机构） */
    'v3/pay/acquiring-bank/transactions/exposure': V3.Pay.AcquiringBank.Transactions.Exposure;
    /** POST 商户贴息-获取微信分付曝光建议 */
    'v3/pay/instal/exposure': V3.Pay.Instal.Exposure;
    /** POST 商户贴息-获取微信分付曝光建议（服务商） */
    'v3/pay/instal/partner/exposure': V3.Pay.Instal.Partner.Exposure;
    /** POST APP下单（服务商） */
    'v3/pay/partner/transactions/app': V3.Pay.Partner.Transactions.App;
    /** POST APP下单并签约（服务商） */
    'v3/pay/partner/transactions/app-with-contract': V3.Pay.Partner.Transactions.AppWithContract;
    /** POST 付款码支付（服务商） */
    'v3/pay/partner/transactions/codepay': V3.Pay.Partner.Transactions.Codepay;
    /** POST 微信分付-支付方式前置服务（服务商） */
    'v3/pay/partner/transactions/exposure': V3.Pay.Partner.Transactions.Exposure;
    /** POST H5下单（服务商） */
    'v3/pay/partner/transactions/h5': V3.Pay.Partner.Transactions.H5;
    /** GET 微信支付订单号查询订单（服务商） */
    'v3/pay/partner/transactions/id/{transaction_id}': V3.Pay.Partner.Transactions.Id._transaction_id_;
    /** POST JSAPI下单（服务商） */
    'v3/pay/partner/transactions/jsapi': V3.Pay.Partner.Transactions.Jsapi;
    /** POST JSAPI下单并授权/签约（服务商） */
    'v3/pay/partner/transactions/jsapi-with-contract': V3.Pay.Partner.Transactions.JsapiWithContract;
    /** POST 小程序支付下单 */
    'v3/pay/partner/transactions/miniprogram': V3.Pay.Partner.Transactions.Miniprogram;
    /** POST Native下单（服务商） */
    'v3/pay/partner/transactions/native': V3.Pay.Partner.Transactions.Native;
    /** GET 商户订单号查询订单（服务商） */
    'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': V3.Pay.Partner.Transactions.OutTradeNo._out_trade_no_;
    /** POST 关闭订单（服务商） */
    'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': V3.Pay.Partner.Transactions.OutTradeNo._out_trade_no_.Close;
    /** POST 撤销订单（服务商） */
    'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': V3.Pay.Partner.Transactions.OutTradeNo._out_trade_no_.Reverse;
    /** POST 扫码支付下单 */
    'v3/pay/partner/transactions/scannedpos': V3.Pay.Partner.Transactions.Scannedpos;
    /** POST APP下单 */
    'v3/pay/transactions/app': V3.Pay.Transactions.App;
    /** POST APP下单并签约 */
    'v3/pay/transactions/app-with-contract': V3.Pay.Transactions.AppWithContract;
    /** POST 付款码支付 */
    'v3/pay/transactions/codepay': V3.Pay.Transactions.Codepay;
    /** POST 微信分付-支付方式前置服务 */
    'v3/pay/transactions/exposure': V3.Pay.Transactions.Exposure;
    /** POST H5下单 */
    'v3/pay/transactions/h5': V3.Pay.Transactions.H5;
    /** GET 微信支付订单号查询订单 */
    'v3/pay/transactions/id/{transaction_id}': V3.Pay.Transactions.Id._transaction_id_;
    /** POST JSAPI下单 */
    'v3/pay/transactions/jsapi': V3.Pay.Transactions.Jsapi;
    /** POST JSAPI下单并授权/签约 */
    'v3/pay/transactions/jsapi-with-contract': V3.Pay.Transactions.JsapiWithContract;
    /** POST Native下单 */
    'v3/pay/transactions/native': V3.Pay.Transactions.Native;
    /** GET 商户订单号查询订单 */
    'v3/pay/transactions/out-trade-no/{out_trade_no}': V3.Pay.Transactions.OutTradeNo._out_trade_no_;
    /** POST 关闭订单 */
    'v3/pay/transactions/out-trade-no/{out_trade_no}/close': V3.Pay.Transactions.OutTradeNo._out_trade_no_.Close;
    /** POST 撤销订单 */
    'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': V3.Pay.Transactions.OutTradeNo._out_trade_no_.Reverse;
    /** GET 查询核身记录 */
    'v3/payroll-card/authentications': V3.PayrollCard.Authentications;
    /** GET 获取核身结果 */
    'v3/payroll-card/authentications/{authenticate_number}': V3.PayrollCard.Authentications._authenticate_number_;
    /** POST 微工卡核身预下单 */
    'v3/payroll-card/authentications/pre-order': V3.PayrollCard.Authentications.PreOrder;
    /** POST 微工卡核身预下单（流程中完成授权） */
    'v3/payroll-card/authentications/pre-order-with-auth': V3.PayrollCard.Authentications.PreOrderWithAuth;
    /** GET 查询微工卡授权关系 */
    'v3/payroll-card/relations/{openid}': V3.PayrollCard.Relations._openid_;
    /** POST 生成授权token */
    'v3/payroll-card/tokens': V3.PayrollCard.Tokens;
    /** POST 发起批量转账（用工卡） */
    'v3/payroll-card/transfer-batches': V3.PayrollCard.TransferBatches;
    /** POST 生成投保结果 */
    'v3/payroll-card/wesure/insurance': V3.PayrollCard.Wesure.Insurance;
    /** POST 校验核身结果 */
    'v3/payroll-card/wesure/token-validations': V3.PayrollCard.Wesure.TokenValidations;
    /** POST 从业机构预授权 */
    'v3/payscore/acquiringbank/permissions': V3.Payscore.Acquiringbank.Permissions;
    /** GET 从业机构查询用户授权记录（授权协议号） */
    'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': V3.Payscore.Acquiringbank.Permissions.AuthorizationCode._authorization_code_;
    /** POST 从业机构解除用户授权关系（授权协议号） */
    'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': V3.Payscore.Acquiringbank.Permissions.AuthorizationCode._authorization_code_.Terminate;
    /**
     * GET 从业机构查询微信支付分订单
     * POST 从业机构创建微信支付分订单
     */
    'v3/payscore/acquiringbank/serviceorder': V3.Payscore.Acquiringbank.Serviceorder;
    /** POST 从业机构取消微信支付分订单 */
    'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': V3.Payscore.Acquiringbank.Serviceorder._out_order_no_.Cancel;
    /** POST 从业机构完结微信支付分订单 */
    'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': V3.Payscore.Acquiringbank.Serviceorder._out_order_no_.Complete;
    /** POST 从业机构修改微信支付分订单金额 */
    'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': V3.Payscore.Acquiringbank.Serviceorder._out_order_no_.Modify;
    /** POST 从业机构登记微信支付分扣款信息 */
    'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': V3.Payscore.Acquiringbank.Serviceorder._out_order_no_.Registerdeductinfo;
    /** POST 从业机构同步微信支付分订单信息 */
    'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': V3.Payscore.Acquiringbank.Serviceorder._out_order_no_.Sync;
    /** GET 从业机构查询微信支付分扣款信息 */
    'v3/payscore/acquiringbank/serviceorder/deduction': V3.Payscore.Acquiringbank.Serviceorder.Deduction;
    /** POST 从业机构创建先用后付订单 */
    'v3/payscore/acquiringbank/servicepayondeliveryorder': V3.Payscore.Acquiringbank.Servicepayondeliveryorder;
    /** GET 商户申请获取对账单 */
    'v3/payscore/merchant-bill': V3.Payscore.MerchantBill;
    /**
     * GET 查询支付分订单（海外从业机构）
     * POST 创建支付分订单（海外从业机构）
     */
    'v3/payscore/oversea/partner/serviceorder': V3.Payscore.Oversea.Partner.Serviceorder;
    /** POST 取消支付分订单（海外从业机构） */
    'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': V3.Payscore.Oversea.Partner.Serviceorder._out_order_no_.Cancel;
    /** POST 完结支付分订单（海外从业机构） */
    'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': V3.Payscore.Oversea.Partner.Serviceorder._out_order_no_.Complete;
    /** POST 同步支付分订单信息 */
    'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': V3.Payscore.Oversea.Partner.Serviceorder._out_order_no_.Sync;
    /** POST 商户预授权（服务商） */
    'v3/payscore/partner/permissions': V3.Payscore.Partner.Permissions;
    /** POST 服务商场景中预授权 */
    'v3/payscore/partner/permissions/apply-for-scene': V3.Payscore.Partner.Permissions.ApplyForScene;
    /** POST 服务商评估用户分层 */
    'v3/payscore/partner/permissions/assess-user-risk-level': V3.Payscore.Partner.Permissions.AssessUserRiskLevel;
    /** GET 查询用户授权记录（授权协议号，服务商） */
    'v3/payscore/partner/permissions/authorization-code/{authorization_code}': V3.Payscore.Partner.Permissions.AuthorizationCode._authorization_code_;
    /** POST 解除用户授权关系（授权协议号，服务商） */
    'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': V3.Payscore.Partner.Permissions.AuthorizationCode._authorization_code_.Terminate;
    /** GET 查询用户授权记录（OpenID，服务商） */
    'v3/payscore/partner/permissions/search': V3.Payscore.Partner.Permissions.Search;
    /** POST 解除用户授权关系（OpenID，服务商） */
    'v3/payscore/partner/permissions/terminate': V3.Payscore.Partner.Permissions.Terminate;
    /** POST 收付通子商户申请绑定支付分服务 */
    'v3/payscore/partner/service-account-applications': V3.Payscore.Partner.ServiceAccountApplications;
    /** GET 查询收付通子商户服务绑定结果 */
    'v3/payscore/partner/service-account-applications/{out_apply_no}': V3.Payscore.Partner.ServiceAccountApplications._out_apply_no_;
    /**
     * GET 查询支付分订单（服务商）
     * POST 创建支付分订单（服务商）
     */
    'v3/payscore/partner/serviceorder': V3.Payscore.Partner.Serviceorder;
    /** POST 取消支付分订单（服务商） */
    'v3/payscore/partner/serviceorder/{out_order_no}/cancel': V3.Payscore.Partner.Serviceorder._out_order_no_.Cancel;
    /** POST 完结支付分订单（服务商） */
    'v3/payscore/partner/serviceorder/{out_order_no}/complete': V3.Payscore.Partner.Serviceorder._out_order_no_.Complete;
    /** POST 修改订单金额（服务商） */
    'v3/payscore/partner/serviceorder/{out_order_no}/modify': V3.Payscore.Partner.Serviceorder._out_order_no_.Modify;
    /** POST 商户发起催收扣款（服务商） */
    'v3/payscore/partner/serviceorder/{out_order_no}/pay': V3.Payscore.Partner.Serviceorder._out_order_no_.Pay;
    /** POST 下发服务费用待处理消息（服务商） */
    'v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage': V3.Payscore.Partner.Serviceorder._out_order_no_.SendPendingmessage;
    /** POST 下发服务预扣费消息（服务商） */
    'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': V3.Payscore.Partner.Serviceorder._out_order_no_.SendPrepaidmessage;
    /** POST 同步订单信息 */
    'v3/payscore/partner/serviceorder/{out_order_no}/sync': V3.Payscore.Partner.Serviceorder._out_order_no_.Sync;
    /** POST 创单结单合并（服务商） */
    'v3/payscore/partner/serviceorder/direct-complete': V3.Payscore.Partner.Serviceorder.DirectComplete;
    /** POST 创建先用后付订单（服务商） */
    'v3/payscore/partner/servicepayondeliveryorder': V3.Payscore.Partner.Servicepayondeliveryorder;
    /** GET 查询用户分层对应建议先享金额 */
    'v3/payscore/partner/servicequotas/service-id/{service_id}': V3.Payscore.Partner.Servicequotas.ServiceId._service_id_;
    /**
     * GET 查询先享后付订单
     * POST 创建先享后付订单
     */
    'v3/payscore/payafter-orders': V3.Payscore.PayafterOrders;
    /** POST 撤销先享后付订单 */
    'v3/payscore/payafter-orders/{out_order_no}/cancel': V3.Payscore.PayafterOrders._out_order_no_.Cancel;
    /** POST 完结先享后付订单 */
    'v3/payscore/payafter-orders/{out_order_no}/complete': V3.Payscore.PayafterOrders._out_order_no_.Complete;
    /** POST 支付分订单同步 */
    'v3/payscore/payafter-orders/{out_order_no}/sync': V3.Payscore.PayafterOrders._out_order_no_.Sync;
    /** POST 商户预授权 */
    'v3/payscore/permissions': V3.Payscore.Permissions;
    /** POST 商户评估用户分层 */
    'v3/payscore/permissions/assess-user-risk-level': V3.Payscore.Permissions.AssessUserRiskLevel;
    /** GET 查询用户授权记录（授权协议号） */
    'v3/payscore/permissions/authorization-code/{authorization_code}': V3.Payscore.Permissions.AuthorizationCode._authorization_code_;
    /** POST 解除用户授权关系（授权协议号） */
    'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': V3.Payscore.Permissions.AuthorizationCode._authorization_code_.Terminate;
    /** GET 查询用户授权记录（OpenID） */
    'v3/payscore/permissions/openid/{openid}': V3.Payscore.Permissions.Openid._openid_;
    /** POST 解除用户授权关系（OpenID） */
    'v3/payscore/permissions/openid/{openid}/terminate': V3.Payscore.Permissions.Openid._openid_.Terminate;
    /** POST 创建支付分计划（服务商） */
    'v3/payscore/plan/partner/payscore-plans': V3.Payscore.Plan.Partner.PayscorePlans;
    /** GET 查询支付分计划（服务商） */
    'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo._merchant_plan_no_;
    /** POST 停止支付分计划（服务商） */
    'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo._merchant_plan_no_.Stop;
    /** POST 创建支付分计划 */
    'v3/payscore/plan/payscore-plans': V3.Payscore.Plan.PayscorePlans;
    /** GET 查询支付分计划 */
    'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': V3.Payscore.Plan.PayscorePlans.MerchantPlanNo._merchant_plan_no_;
    /** POST 停止支付分计划 */
    'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': V3.Payscore.Plan.PayscorePlans.MerchantPlanNo._merchant_plan_no_.Stop;
    /**
     * GET 查询支付分订单
     * POST 创建支付分订单
     */
    'v3/payscore/serviceorder': V3.Payscore.Serviceorder;
    /** POST 取消支付分订单 */
    'v3/payscore/serviceorder/{out_order_no}/cancel': V3.Payscore.Serviceorder._out_order_no_.Cancel;
    /** POST 完结支付分订单 */
    'v3/payscore/serviceorder/{out_order_no}/complete': V3.Payscore.Serviceorder._out_order_no_.Complete;
    /** POST 修改订单金额 */
    'v3/payscore/serviceorder/{out_order_no}/modify': V3.Payscore.Serviceorder._out_order_no_.Modify;
    /** POST 商户发起催收扣款 */
    'v3/payscore/serviceorder/{out_order_no}/pay': V3.Payscore.Serviceorder._out_order_no_.Pay;
    /** POST 下发服务费用待处理消息 */
    'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': V3.Payscore.Serviceorder._out_order_no_.SendPendingmessage;
    /** POST 下发服务预扣费消息 */
    'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': V3.Payscore.Serviceorder._out_order_no_.SendPrepaidmessage;
    /** POST 同步服务订单信息 */
    'v3/payscore/serviceorder/{out_order_no}/sync': V3.Payscore.Serviceorder._out_order_no_.Sync;
    /** POST 创单结单合并 */
    'v3/payscore/serviceorder/direct-complete': V3.Payscore.Serviceorder.DirectComplete;
    /** POST 创建先用后付订单 */
    'v3/payscore/servicepayondeliveryorder': V3.Payscore.Servicepayondeliveryorder;
    /** POST 创建用户的签约计划详情对应的服务订单（服务商） */
    'v3/payscore/sign-plan/partner/serviceorder': V3.Payscore.SignPlan.Partner.Serviceorder;
    /** POST 创建用户的签约计划（服务商） */
    'v3/payscore/sign-plan/partner/user-sign-plans': V3.Payscore.SignPlan.Partner.UserSignPlans;
    /** GET 查询用户的签约计划（服务商） */
    'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo._merchant_sign_plan_no_;
    /** POST 取消用户的签约计划 */
    'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo._merchant_sign_plan_no_.Stop;
    /** POST 创建用户的签约计划详情对应的服务订单 */
    'v3/payscore/sign-plan/serviceorder': V3.Payscore.SignPlan.Serviceorder;
    /** POST 创建用户的签约计划 */
    'v3/payscore/sign-plan/user-sign-plans': V3.Payscore.SignPlan.UserSignPlans;
    /** GET 查询用户的签约计划 */
    'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo._merchant_sign_plan_no_;
    /** POST 直连商户取消用户的签约计划 */
    'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo._merchant_sign_plan_no_.Stop;
    /**
     * GET 查询智慧零售订单
     * POST 创建智慧零售订单
     */
    'v3/payscore/smartretail-orders': V3.Payscore.SmartretailOrders;
    /** POST 撤销智慧零售订单 */
    'v3/payscore/smartretail-orders/{out_order_no}/cancel': V3.Payscore.SmartretailOrders._out_order_no_.Cancel;
    /** POST 完结智慧零售订单 */
    'v3/payscore/smartretail-orders/{out_order_no}/complete': V3.Payscore.SmartretailOrders._out_order_no_.Complete;
    /** GET 查询用户授权状态 */
    'v3/payscore/user-service-state': V3.Payscore.UserServiceState;
    /** POST 商户解除用户授权关系 */
    'v3/payscore/users/{openid}/permissions/{service_id}/terminate': V3.Payscore.Users._openid_.Permissions._service_id_.Terminate;
    /** POST 申请二级商户银行转账充值 */
    'v3/platsolution/ecommerce/bank-transfer-recharges/apply': V3.Platsolution.Ecommerce.BankTransferRecharges.Apply;
    /** GET 查询二级商户银行转账充值结果 */
    'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': V3.Platsolution.Ecommerce.BankTransferRecharges.OutRechargeNo._out_recharge_no_;
    /** POST 开通保险理赔功能 */
    'v3/platsolution/ecommerce/insurance-compensation-contracts': V3.Platsolution.Ecommerce.InsuranceCompensationContracts;
    /** POST 查询保险理赔功能开通状态 */
    'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': V3.Platsolution.Ecommerce.InsuranceCompensationContracts.SubMchid._sub_mchid_.CheckOpened;
    /** POST 请求赔付 */
    'v3/platsolution/ecommerce/mch-transfer/compensate-bills': V3.Platsolution.Ecommerce.MchTransfer.CompensateBills;
    /** GET 查询赔付结果（按微信支付赔付单号） */
    'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.BillId._bill_id_;
    /** GET 查询赔付结果（按商户赔付单号） */
    'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.OutBillNo._out_bill_no_;
    /** POST 请求撤销赔付 */
    'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.OutBillNo._out_bill_no_.Cancel;
    /** POST 请求赔付预下单 */
    'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.PreTransfer;
    /** POST 请求保证金售后赔付 */
    'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills;
    /** GET 查询保证金售后赔付结果（按微信支付赔付单号） */
    'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.BillId._bill_id_;
    /** GET 查询保证金售后赔付结果（按商户赔付单号） */
    'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.OutBillNo._out_bill_no_;
    /** POST 发起保证金赔付保司保费 */
    'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills;
    /** GET 查询保证金赔付保司保费结果（按商户赔付单号） */
    'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills._out_bill_no_;
    /** POST 发起保证金赔付用户运费 */
    'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills;
    /** GET 查询保证金售后赔付运费结果（按商户赔付单号） */
    'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills.OutBillNo._out_bill_no_;
    /** POST 请求保险理赔 */
    'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills;
    /** GET 查询保险理赔结果（按微信支付赔付单号） */
    'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.BillId._bill_id_;
    /** GET 查询保险理赔结果（按商户赔付单号） */
    'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.OutBillNo._out_bill_no_;
    /** POST 请求撤销保险理赔 */
    'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.OutBillNo._out_bill_no_.Cancel;
    /** POST 请求保险理赔预下单 */
    'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.PreTransfer;
    /** POST 请求赔付 */
    'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills;
    /** GET 查询赔付结果（按商户赔付单号） */
    'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills._out_bill_no_;
    /** POST 保证金赔付 */
    'v3/platsolution/ecommerce/mch-transfer/transfer-bills': V3.Platsolution.Ecommerce.MchTransfer.TransferBills;
    /** GET 查询保证金赔付结果（按微信支付赔付单号） */
    'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': V3.Platsolution.Ecommerce.MchTransfer.TransferBills.BillId._bill_id_;
    /** GET 查询保证金赔付结果（按商户赔付单号） */
    'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3.Platsolution.Ecommerce.MchTransfer.TransferBills.OutBillNo._out_bill_no_;
    /** POST 添加二级商户可扫码充值员工 */
    'v3/platsolution/ecommerce/recharge-employees': V3.Platsolution.Ecommerce.RechargeEmployees;
    /** GET 查询二级商户可扫码充值员工列表 */
    'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': V3.Platsolution.Ecommerce.RechargeEmployees.SubMchid._sub_mchid_;
    /** POST 删除二级商户可扫码充值员工 */
    'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': V3.Platsolution.Ecommerce.RechargeEmployees.SubMchid._sub_mchid_.SpOpenid._sp_openid_.Delete;
    /** POST 申请二级商户充值 */
    'v3/platsolution/ecommerce/recharges/apply': V3.Platsolution.Ecommerce.Recharges.Apply;
    /** GET 查询二级商户充值结果 */
    'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': V3.Platsolution.Ecommerce.Recharges.OutRechargeNo._out_recharge_no_;
    /** POST 关闭二级商户充值 */
    'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': V3.Platsolution.Ecommerce.Recharges.OutRechargeNo._out_recharge_no_.Close;
    /** POST 个人收款-申请批量结算 */
    'v3/platsolution/ecommerce/settle/prepay-settle-orders': V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders;
    /** GET 个人收款-查询批量结算信息 */
    'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders._settle_batch_no_;
    /** POST 个人收款-申请异常结算批次单处理 */
    'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders._settle_batch_no_.ApplyAbnormalSettle;
    /** POST 二级商户按日终余额预约提现 */
    'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw;
    /** GET 查询二级商户按日终余额预约提现状态 */
    'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw.OutRequestNo._out_request_no_;
    /** POST 受理商家转账（保险） */
    'v3/platsolution/insurance/mch-transfer/batches/apply': V3.Platsolution.Insurance.MchTransfer.Batches.Apply;
    /** GET 微信支付转账批次单号查询批次单（保险） */
    'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': V3.Platsolution.Insurance.MchTransfer.Batches.BatchId._batch_id_;
    /** GET 微信支付转账明细单号查询明细单（保险） */
    'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3.Platsolution.Insurance.MchTransfer.Batches.BatchId._batch_id_.Details.DetailId._detail_id_;
    /** GET 查询商家转账明细电子回单（保险） */
    'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo._out_batch_no_.OutDetailNo._out_detail_no_;
    /** POST 申请商家转账明细电子回单（保险） */
    'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo._out_batch_no_.OutDetailNo._out_detail_no_.Apply;
    /** GET 商户转账批次单号查询批次单（保险） */
    'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo._out_batch_no_;
    /** GET 商户明细单号查询明细单（保险） */
    'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo._out_batch_no_.Details.OutDetailNo._out_detail_no_;
    /** GET 查询商家转账批次电子回单（保险） */
    'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo._out_batch_no_;
    /** POST 申请商家转账批次电子回单（保险） */
    'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo._out_batch_no_.Apply;
    /** POST 受理单次预约商家转账（保险） */
    'v3/platsolution/insurance/mch-transfer/reservation/apply': V3.Platsolution.Insurance.MchTransfer.Reservation.Apply;
    /** GET 商户预约单号查询预约商家转账记录（保险） */
    'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': V3.Platsolution.Insurance.MchTransfer.Reservation.OutReservationNo._out_reservation_no_;
    /** POST 关闭预约商家转账记录（保险） */
    'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': V3.Platsolution.Insurance.MchTransfer.Reservation.OutReservationNo._out_reservation_no_.Close;
    /** GET 微信支付预约单号查询预约商家转账记录（保险） */
    'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': V3.Platsolution.Insurance.MchTransfer.Reservation.ReservationId._reservation_id_;
    /** POST 受理商家转账 */
    'v3/platsolution/mch-transfer/batches/apply': V3.Platsolution.MchTransfer.Batches.Apply;
    /** GET 微信支付转账批次单号查询批次单 */
    'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': V3.Platsolution.MchTransfer.Batches.BatchId._batch_id_;
    /** GET 微信支付转账明细单号查询明细单 */
    'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3.Platsolution.MchTransfer.Batches.BatchId._batch_id_.Details.DetailId._detail_id_;
    /** GET 查询商家转账明细电子回单 */
    'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo._out_batch_no_.OutDetailNo._out_detail_no_;
    /** POST 申请商家转账明细电子回单 */
    'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo._out_batch_no_.OutDetailNo._out_detail_no_.Apply;
    /** GET 商户转账批次单号查询批次单 */
    'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': V3.Platsolution.MchTransfer.Batches.OutBatchNo._out_batch_no_;
    /** GET 商户明细单号查询明细单 */
    'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3.Platsolution.MchTransfer.Batches.OutBatchNo._out_batch_no_.Details.OutDetailNo._out_detail_no_;
    /** GET 查询商家转账批次电子回单 */
    'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': V3.Platsolution.MchTransfer.Batches.SummaryReceipts.OutBatchNo._out_batch_no_;
    /** POST 申请商家转账批次电子回单 */
    'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': V3.Platsolution.MchTransfer.Batches.SummaryReceipts.OutBatchNo._out_batch_no_.Apply;
    /** POST 受理单次预约商家转账 */
    'v3/platsolution/mch-transfer/reservation/apply': V3.Platsolution.MchTransfer.Reservation.Apply;
    /** GET 商户预约单号查询预约商家转账记录 */
    'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': V3.Platsolution.MchTransfer.Reservation.OutReservationNo._out_reservation_no_;
    /** POST 关闭预约商家转账记录 */
    'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': V3.Platsolution.MchTransfer.Reservation.OutReservationNo._out_reservation_no_.Close;
    /** GET 微信支付预约单号查询预约商家转账记录 */
    'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': V3.Platsolution.MchTransfer.Reservation.ReservationId._reservation_id_;
    /** GET 申请分账账单 */
    'v3/profitsharing/bills': V3.Profitsharing.Bills;
    /** GET 查询最大分账比例 */
    'v3/profitsharing/merchant-configs/{sub_mchid}': V3.Profitsharing.MerchantConfigs._sub_mchid_;
    /** POST 请求分账 */
    'v3/profitsharing/orders': V3.Profitsharing.Orders;
    /** GET 查询分账结果 */
    'v3/profitsharing/orders/{out_order_no}': V3.Profitsharing.Orders._out_order_no_;
    /** POST 解冻剩余资金 */
    'v3/profitsharing/orders/unfreeze': V3.Profitsharing.Orders.Unfreeze;
    /** POST 添加分账接收方 */
    'v3/profitsharing/receivers/add': V3.Profitsharing.Receivers.Add;
    /** POST 删除分账接收方 */
    'v3/profitsharing/receivers/delete': V3.Profitsharing.Receivers.Delete;
    /** POST 请求分账回退 */
    'v3/profitsharing/return-orders': V3.Profitsharing.ReturnOrders;
    /** GET 查询分账回退结果 */
    'v3/profitsharing/return-orders/{out_return_no}': V3.Profitsharing.ReturnOrders._out_return_no_;
    /** GET 查询剩余待分金额 */
    'v3/profitsharing/transactions/{transaction_id}/amounts': V3.Profitsharing.Transactions._transaction_id_.Amounts;
    /** POST 扣费受理 */
    'v3/qrcode/transactions': V3.Qrcode.Transactions;
    /** GET 查询订单 */
    'v3/qrcode/transactions/out-trade-no/{out_trade_no}': V3.Qrcode.Transactions.OutTradeNo._out_trade_no_;
    /** GET 查询用户服务可用信息 */
    'v3/qrcode/user-services/contract-id/{contract_id}': V3.Qrcode.UserServices.ContractId._contract_id_;
    /** POST 报名费率优惠活动 */
    'v3/rate-activity/applications': V3.RateActivity.Applications;
    /**
     * GET 根据申请单ID查询申请单结果
     * PATCH 修改单据信息
     */
    'v3/rate-activity/applications/id/{application_id}': V3.RateActivity.Applications.Id._application_id_;
    /** GET 实名信息校验 */
    'v3/realname/verify': V3.Realname.Verify;
    /** POST 申请银行转账充值 */
    'v3/recharge/bank-transfer-recharges/apply': V3.Recharge.BankTransferRecharges.Apply;
    /** GET 查询银行转账充值结果 */
    'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': V3.Recharge.BankTransferRecharges.OutRechargeNo._out_recharge_no_;
    /** POST 申请退款 */
    'v3/refund/domestic/refunds': V3.Refund.Domestic.Refunds;
    /** GET 查询单笔退款 */
    'v3/refund/domestic/refunds/{out_refund_no}': V3.Refund.Domestic.Refunds._out_refund_no_;
    /** POST 发起异常退款 */
    'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': V3.Refund.Domestic.Refunds._refund_id_.ApplyAbnormalRefund;
    /**
     * GET 查询所有退款
     * POST 申请退款
     */
    'v3/refunds': V3.Refunds;
    /** GET 查询单笔退款（微信支付退款订单号） */
    'v3/refunds/id/{refund_id}': V3.Refunds.Id._refund_id_;
    /** GET 查询单笔退款（商户退款订单号） */
    'v3/refunds/out-refund-no/{out_refund_no}': V3.Refunds.OutRefundNo._out_refund_no_;
    /** GET 还款单查询 */
    'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': V3.Repayment.CombineTransactions.Partner.OutTradeNo._combine_out_trade_no_;
    /** POST 商户关单 */
    'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': V3.Repayment.CombineTransactions.Partner.OutTradeNo._combine_out_trade_no_.Close;
    /** POST 还款下单 */
    'v3/repayment/combine-transactions/partner/prepay': V3.Repayment.CombineTransactions.Partner.Prepay;
    /** POST 商户签名验签／加解密测试 */
    'v3/security/echo': V3.Security.Echo;
    /** GET 查询结算资金明细 */
    'v3/settle/settlements': V3.Settle.Settlements;
    /**
     * GET 服务人员查询
     * POST 服务人员注册
     */
    'v3/smartguide/guides': V3.Smartguide.Guides;
    /** PATCH 服务人员信息更新 */
    'v3/smartguide/guides/{guide_id}': V3.Smartguide.Guides._guide_id_;
    /** POST 服务人员分配 */
    'v3/smartguide/guides/{guide_id}/assign': V3.Smartguide.Guides._guide_id_.Assign;
    /** GET 下载对账单 */
    'v3/statements': V3.Statements;
    /** POST 签到签退 */
    'v3/taxi-invoice/attendance/punch': V3.TaxiInvoice.Attendance.Punch;
    /** POST 将出租车电子发票插入微信用户卡包 */
    'v3/taxi-invoice/cards': V3.TaxiInvoice.Cards;
    /** POST 上传出租车电子发票文件 */
    'v3/taxi-invoice/cards/upload-file': V3.TaxiInvoice.Cards.UploadFile;
    /** POST 更新司机信息 */
    'v3/taxi-invoice/driver/update-driver': V3.TaxiInvoice.Driver.UpdateDriver;
    /** GET 获取司机信息 */
    'v3/taxi-invoice/drivers/{driver_license}': V3.TaxiInvoice.Drivers._driver_license_;
    /** GET 获取出租车公司商户信息 */
    'v3/taxi-invoice/taxi-companies/{company_mchid}': V3.TaxiInvoice.TaxiCompanies._company_mchid_;
    /** POST 新增出租车公司 */
    'v3/taxi-invoice/taxi-company/create-taxi-company': V3.TaxiInvoice.TaxiCompany.CreateTaxiCompany;
    /** POST 更新出租车信息 */
    'v3/taxi-invoice/taxi/update-taxi': V3.TaxiInvoice.Taxi.UpdateTaxi;
    /** GET 获取出租车信息 */
    'v3/taxi-invoice/taxies/{plate_number}': V3.TaxiInvoice.Taxies._plate_number_;
    /** GET 根据凭证查询乘客行程单 */
    'v3/taxi-invoice/user-taxi-order/find-by-token': V3.TaxiInvoice.UserTaxiOrder.FindByToken;
    /** GET 获取乘客行程单列表 */
    'v3/taxi-invoice/user-taxi-orders': V3.TaxiInvoice.UserTaxiOrders;
    /** GET 查询子商户交易拦截记录详情 */
    'v3/transaction-block/transaction-block-records/{block_record_id}': V3.TransactionBlock.TransactionBlockRecords._block_record_id_;
    /** GET 分页查询子商户名下的交易拦截记录 */
    'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': V3.TransactionBlock.TransactionBlockRecords.SubMchid._sub_mchid_;
    /** GET 查询交易拦截申诉详情 */
    'v3/transaction-block/transaction-block-submissions/{block_submission_id}': V3.TransactionBlock.TransactionBlockSubmissions._block_submission_id_;
    /** POST 发起交易拦截申诉 */
    'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': V3.TransactionBlock.TransactionBlockSubmissions.SubMchid._sub_mchid_;
    /** POST APP支付下单 */
    'v3/transactions/app': V3.Transactions.App;
    /** GET 查询订单（微信支付订单号） */
    'v3/transactions/id/{transaction_id}': V3.Transactions.Id._transaction_id_;
    /** POST 关闭订单（微信支付订单号） */
    'v3/transactions/id/{transaction_id}/close': V3.Transactions.Id._transaction_id_.Close;
    /** POST 撤销订单（微信支付订单号） */
    'v3/transactions/id/{transaction_id}/reverse': V3.Transactions.Id._transaction_id_.Reverse;
    /** POST 小程序/公众号支付下单 */
    'v3/transactions/jsapi': V3.Transactions.Jsapi;
    /** POST 提交付款码支付 */
    'v3/transactions/micropay': V3.Transactions.Micropay;
    /** POST H5支付下单 */
    'v3/transactions/mweb': V3.Transactions.Mweb;
    /** POST 扫码支付下单 */
    'v3/transactions/native': V3.Transactions.Native;
    /** GET 查询订单（商户订单号） */
    'v3/transactions/out-trade-no/{out_trade_no}': V3.Transactions.OutTradeNo._out_trade_no_;
    /** POST 关闭订单（商户订单号） */
    'v3/transactions/out-trade-no/{out_trade_no}/close': V3.Transactions.OutTradeNo._out_trade_no_.Close;
    /** POST 撤销订单（商户订单号） */
    'v3/transactions/out-trade-no/{out_trade_no}/reverse': V3.Transactions.OutTradeNo._out_trade_no_.Reverse;
    /**
     * GET 查询转账明细电子回单受理结果
     * POST 转账明细电子回单受理
     */
    'v3/transfer-detail/electronic-receipts': V3.TransferDetail.ElectronicReceipts;
    /** POST 发起批量转账 */
    'v3/transfer/batches': V3.Transfer.Batches;
    /** GET 微信批次单号查询批次单 */
    'v3/transfer/batches/batch-id/{batch_id}': V3.Transfer.Batches.BatchId._batch_id_;
    /** GET 微信明细单号查询明细单 */
    'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3.Transfer.Batches.BatchId._batch_id_.Details.DetailId._detail_id_;
    /** GET 商家批次单号查询批次单 */
    'v3/transfer/batches/out-batch-no/{out_batch_no}': V3.Transfer.Batches.OutBatchNo._out_batch_no_;
    /** GET 商家明细单号查询明细单 */
    'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3.Transfer.Batches.OutBatchNo._out_batch_no_.Details.OutDetailNo._out_detail_no_;
    /** POST 转账电子回单申请受理 */
    'v3/transfer/bill-receipt': V3.Transfer.BillReceipt;
    /** GET 查询转账电子回单 */
    'v3/transfer/bill-receipt/{out_batch_no}': V3.Transfer.BillReceipt._out_batch_no_;
    /** GET 下载电子回单 */
    'v3/transferdownload/elecvoucherfile': V3.Transferdownload.Elecvoucherfile;
    /** GET 下载电子回单（签名文件） */
    'v3/transferdownload/signfile': V3.Transferdownload.Signfile;
    /** GET 通过商户ETC绑定号查询签约状态 */
    'v3/vehicle/etc/contracts/{contract_id}': V3.Vehicle.Etc.Contracts._contract_id_;
    /** POST 预开通用户ETC指定卡扣费 */
    'v3/vehicle/etc/preopen': V3.Vehicle.Etc.Preopen;
    /** POST 高速场景商户扣款 */
    'v3/vehicle/etc/transactions/highway': V3.Vehicle.Etc.Transactions.Highway;
    /** GET 查询订单（微信支付订单号） */
    'v3/vehicle/etc/transactions/id/{transaction_id}': V3.Vehicle.Etc.Transactions.Id._transaction_id_;
    /** GET 查询订单（商户订单号） */
    'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': V3.Vehicle.Etc.Transactions.OutTradeNo._out_trade_no_;
    /** GET 查询ETC签约状态 */
    'v3/vehicle/etc/users/{openid}/contracts': V3.Vehicle.Etc.Users._openid_.Contracts;
    /** POST 创建停车入场 */
    'v3/vehicle/parking/parkings': V3.Vehicle.Parking.Parkings;
    /** GET 查询车牌服务开通信息 */
    'v3/vehicle/parking/services/find': V3.Vehicle.Parking.Services.Find;
    /** GET 查询订单 */
    'v3/vehicle/transactions/out-trade-no/{out_trade_no}': V3.Vehicle.Transactions.OutTradeNo._out_trade_no_;
    /** POST 扣费受理 */
    'v3/vehicle/transactions/parking': V3.Vehicle.Transactions.Parking;
    /**
     * GET 查询可用商户范围列表
     * POST 创建可用商户范围
     */
    'v3/webizpay/avail-mch-ranges': V3.Webizpay.AvailMchRanges;
    /**
     * GET 查询商户标识列表
     * POST 添加商户标识
     */
    'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': V3.Webizpay.AvailMchRanges._range_id_.MerchantIdentifiers;
    /** DELETE 删除商户标识 */
    'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': V3.Webizpay.AvailMchRanges._range_id_.MerchantIdentifiers._merchant_identifier_;
    /** POST 申请企业商户企业支付出资凭证 */
    'v3/webizpay/bill/proof': V3.Webizpay.Bill.Proof;
    /** POST 申请企业商户企业支付业务账单 */
    'v3/webizpay/bill/trade-bill': V3.Webizpay.Bill.TradeBill;
    /** GET 使用商户卡号查询企业支付额度卡 */
    'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': V3.Webizpay.Employees._employee_id_.OutQuotaCards._out_card_no_;
    /** POST 企业商户为员工下发企业支付额度卡 */
    'v3/webizpay/employees/{employee_id}/quota-cards': V3.Webizpay.Employees._employee_id_.QuotaCards;
    /** GET 企业商户查询企业支付额度卡 */
    'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': V3.Webizpay.Employees._employee_id_.QuotaCards._card_no_;
    /** POST 企业商户作废员工企业支付额度卡 */
    'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': V3.Webizpay.Employees._employee_id_.QuotaCards._card_no_.Cancel;
    /** GET 企业商户获取指定额度卡支付链接 */
    'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': V3.Webizpay.Employees._employee_id_.QuotaCards._card_no_.PaymentUrl;
    /** POST 企业商户发起解除员工企业支付授权 */
    'v3/webizpay/employees/{employee_id}/revoke': V3.Webizpay.Employees._employee_id_.Revoke;
    /** POST 发起门店主体匹配 */
    'v3/webizpay/stores/entity-matches': V3.Webizpay.Stores.EntityMatches;
    /** GET 查询门店主体匹配结果 */
    'v3/webizpay/stores/entity-matches/{batch_id}': V3.Webizpay.Stores.EntityMatches._batch_id_;
    /** GET 企业商户查询企业员工开通授权状态 */
    'v3/webizpay/users/{user_id}/authorization-state': V3.Webizpay.Users._user_id_.AuthorizationState;
    /** POST 企业商户发起员工开通企业支付授权 */
    'v3/webizpay/users/{user_id}/authorization-url': V3.Webizpay.Users._user_id_.AuthorizationUrl;
  }
}
