// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI {
  interface Brand {
    readonly cardMember: Brand.CardMember;
    readonly 'card-member': Brand.CardMember;
    readonly marketing: Brand.Marketing;
    readonly store: Brand.Store;
  }
}
declare namespace WeChatPay.OpenAPI.Brand {
  interface CardMember {
    /**
     * GET 查询会员卡模板列表
     * POST 创建会员卡模板
     */
    readonly cards: CardMember.Cards;
    /** POST 入会组件预授权 */
    readonly preAuthTokens: CardMember.PreAuthTokens;
    /** POST 入会组件预授权 */
    readonly 'pre-auth-tokens': CardMember.PreAuthTokens;
    /** GET 查询用户在品牌下所有会员卡 */
    readonly userCards: CardMember.UserCards;
    /** GET 查询用户在品牌下所有会员卡 */
    readonly 'user-cards': CardMember.UserCards;
    /** POST 创建用户动态信息 */
    readonly userFeeds: CardMember.UserFeeds;
    /** POST 创建用户动态信息 */
    readonly 'user-feeds': CardMember.UserFeeds;
    readonly userPoints: CardMember.UserPoints;
    readonly 'user-points': CardMember.UserPoints;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.CardMember {
  interface Cards {
    /**
     * GET 查询会员卡模板信息
     * PATCH 修改会员卡模板信息
     */
    readonly _card_id_: Cards._card_id_;
    /**
     * GET 查询会员卡模板信息
     * PATCH 修改会员卡模板信息
     */
    readonly $card_id$: Cards._card_id_;
    /**
     * GET 查询会员卡模板信息
     * PATCH 修改会员卡模板信息
     */
    readonly '{card_id}': Cards._card_id_;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.CardMember.Cards {
  interface _card_id_ {
    /** POST 作废会员卡模板 */
    readonly invalidate: _card_id_.Invalidate;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.CardMember {
  interface UserCards {
    /**
     * GET 查询用户会员卡信息
     * PATCH 修改用户会员卡信息
     */
    readonly _user_card_code_: UserCards._user_card_code_;
    /**
     * GET 查询用户会员卡信息
     * PATCH 修改用户会员卡信息
     */
    readonly $user_card_code$: UserCards._user_card_code_;
    /**
     * GET 查询用户会员卡信息
     * PATCH 修改用户会员卡信息
     */
    readonly '{user_card_code}': UserCards._user_card_code_;
    /** POST 根据OpenID导入用户会员卡 */
    readonly importByOpenid: UserCards.ImportByOpenid;
    /** POST 根据OpenID导入用户会员卡 */
    readonly 'import-by-openid': UserCards.ImportByOpenid;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.CardMember.UserCards {
  interface _user_card_code_ {
    /** POST 同步会员开通结果 */
    readonly confirm: _user_card_code_.Confirm;
    /** POST 作废用户会员卡 */
    readonly invalidate: _user_card_code_.Invalidate;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.CardMember {
  interface UserPoints {
    readonly exchangeCoupon: UserPoints.ExchangeCoupon;
    readonly 'exchange-coupon': UserPoints.ExchangeCoupon;
    /** POST 同步积分余额 */
    readonly sync: UserPoints.Sync;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.CardMember.UserPoints {
  interface ExchangeCoupon {
    /** POST 同步积分兑券结果 */
    readonly confirm: ExchangeCoupon.Confirm;
  }
}
declare namespace WeChatPay.OpenAPI.Brand {
  interface Marketing {
    readonly productCoupon: Marketing.ProductCoupon;
    readonly 'product-coupon': Marketing.ProductCoupon;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing {
  interface ProductCoupon {
    readonly media: ProductCoupon.Media;
    /**
     * GET 获取商品券事件通知地址
     * POST 设置商品券事件通知地址
     */
    readonly notifyConfigs: ProductCoupon.NotifyConfigs;
    /**
     * GET 获取商品券事件通知地址
     * POST 设置商品券事件通知地址
     */
    readonly 'notify-configs': ProductCoupon.NotifyConfigs;
    /** POST 创建商品券 */
    readonly productCoupons: ProductCoupon.ProductCoupons;
    /** POST 创建商品券 */
    readonly 'product-coupons': ProductCoupon.ProductCoupons;
    readonly users: ProductCoupon.Users;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon {
  interface Media {
    /** POST 图片上传 */
    readonly uploadImage: Media.UploadImage;
    /** POST 图片上传 */
    readonly 'upload-image': Media.UploadImage;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon {
  interface ProductCoupons {
    /**
     * GET 查询商品券
     * PATCH 修改商品券
     */
    readonly _product_coupon_id_: ProductCoupons._product_coupon_id_;
    /**
     * GET 查询商品券
     * PATCH 修改商品券
     */
    readonly $product_coupon_id$: ProductCoupons._product_coupon_id_;
    /**
     * GET 查询商品券
     * PATCH 修改商品券
     */
    readonly '{product_coupon_id}': ProductCoupons._product_coupon_id_;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.ProductCoupons {
  interface _product_coupon_id_ {
    /** POST 失效商品券 */
    readonly deactivate: _product_coupon_id_.Deactivate;
    /** POST 添加商品券批次组 */
    readonly stockBundles: _product_coupon_id_.StockBundles;
    /** POST 添加商品券批次组 */
    readonly 'stock-bundles': _product_coupon_id_.StockBundles;
    /**
     * GET 查询商品券批次列表
     * POST 添加商品券批次
     */
    readonly stocks: _product_coupon_id_.Stocks;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_ {
  interface StockBundles {
    /** PATCH 修改商品券批次组 */
    readonly _stock_bundle_id_: StockBundles._stock_bundle_id_;
    /** PATCH 修改商品券批次组 */
    readonly $stock_bundle_id$: StockBundles._stock_bundle_id_;
    /** PATCH 修改商品券批次组 */
    readonly '{stock_bundle_id}': StockBundles._stock_bundle_id_;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles {
  interface _stock_bundle_id_ {
    /** POST 批次组批量关联门店 */
    readonly associateStores: _stock_bundle_id_.AssociateStores;
    /** POST 批次组批量关联门店 */
    readonly 'associate-stores': _stock_bundle_id_.AssociateStores;
    /** POST 批次组批量取消关联门店 */
    readonly disassociateStores: _stock_bundle_id_.DisassociateStores;
    /** POST 批次组批量取消关联门店 */
    readonly 'disassociate-stores': _stock_bundle_id_.DisassociateStores;
    /** POST 修改商品券批次组发放预算 */
    readonly updateBudget: _stock_bundle_id_.UpdateBudget;
    /** POST 修改商品券批次组发放预算 */
    readonly 'update-budget': _stock_bundle_id_.UpdateBudget;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_ {
  interface Stocks {
    /**
     * GET 查询商品券指定批次
     * PATCH 修改商品券指定批次
     */
    readonly _stock_id_: Stocks._stock_id_;
    /**
     * GET 查询商品券指定批次
     * PATCH 修改商品券指定批次
     */
    readonly $stock_id$: Stocks._stock_id_;
    /**
     * GET 查询商品券指定批次
     * PATCH 修改商品券指定批次
     */
    readonly '{stock_id}': Stocks._stock_id_;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks {
  interface _stock_id_ {
    /** POST 批次关联门店 */
    readonly associateStores: _stock_id_.AssociateStores;
    /** POST 批次关联门店 */
    readonly 'associate-stores': _stock_id_.AssociateStores;
    /** GET 查询批次关联门店列表 */
    readonly associatedStores: _stock_id_.AssociatedStores;
    /** GET 查询批次关联门店列表 */
    readonly 'associated-stores': _stock_id_.AssociatedStores;
    /** POST 失效商品券批次 */
    readonly deactivate: _stock_id_.Deactivate;
    /** POST 批次取消关联门店 */
    readonly disassociateStores: _stock_id_.DisassociateStores;
    /** POST 批次取消关联门店 */
    readonly 'disassociate-stores': _stock_id_.DisassociateStores;
    /** POST 修改商品券批次发放预算 */
    readonly updateBudget: _stock_id_.UpdateBudget;
    /** POST 修改商品券批次发放预算 */
    readonly 'update-budget': _stock_id_.UpdateBudget;
    /** POST 预上传券Code */
    readonly uploadCouponCodes: _stock_id_.UploadCouponCodes;
    /** POST 预上传券Code */
    readonly 'upload-coupon-codes': _stock_id_.UploadCouponCodes;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.Users {
  interface _openid_ {
    /**
     * GET 指定券状态查询用户商品券列表
     * POST 向用户发放商品券
     */
    readonly coupons: _openid_.Coupons;
    /** POST 向用户预发放商品券 */
    readonly preSendCoupon: _openid_.PreSendCoupon;
    /** POST 向用户预发放商品券 */
    readonly 'pre-send-coupon': _openid_.PreSendCoupon;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.Users._openid_ {
  interface Coupons {
    /** GET 查询用户商品券详情 */
    readonly _coupon_code_: Coupons._coupon_code_;
    /** GET 查询用户商品券详情 */
    readonly $coupon_code$: Coupons._coupon_code_;
    /** GET 查询用户商品券详情 */
    readonly '{coupon_code}': Coupons._coupon_code_;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Marketing.ProductCoupon.Users._openid_.Coupons {
  interface _coupon_code_ {
    /** POST 确认发放用户商品券 */
    readonly confirm: _coupon_code_.Confirm;
    /** POST 失效用户商品券 */
    readonly deactivate: _coupon_code_.Deactivate;
    /** POST 退券 */
    readonly return: _coupon_code_.Return;
    /** POST 核销用户商品券 */
    readonly use: _coupon_code_.Use;
  }
}
declare namespace WeChatPay.OpenAPI.Brand {
  interface Store {
    /**
     * GET 列表查询品牌门店信息
     * POST 创建品牌门店
     */
    readonly brandstores: Store.Brandstores;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Store {
  interface Brandstores {
    /**
     * GET 查询品牌门店
     * PATCH 更新品牌门店
     * DELETE 删除品牌门店
     */
    readonly _store_id_: Brandstores._store_id_;
    /**
     * GET 查询品牌门店
     * PATCH 更新品牌门店
     * DELETE 删除品牌门店
     */
    readonly $store_id$: Brandstores._store_id_;
    /**
     * GET 查询品牌门店
     * PATCH 更新品牌门店
     * DELETE 删除品牌门店
     */
    readonly '{store_id}': Brandstores._store_id_;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Store.Brandstores {
  interface _store_id_ {
    /** POST 绑定收款商户号 */
    readonly bindrecipient: _store_id_.Bindrecipient;
    /** POST 暂停门店营业 */
    readonly close: _store_id_.Close;
    /** POST 恢复门店营业 */
    readonly resume: _store_id_.Resume;
    /** POST 解绑收款商户号 */
    readonly unbindrecipient: _store_id_.Unbindrecipient;
  }
}
