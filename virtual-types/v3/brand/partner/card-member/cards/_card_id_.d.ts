// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.Cards {
  interface _card_id_ {
    /**
     * 查询会员卡模板信息
     *
     * `GET /v3/brand/partner/card-member/cards/{card_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336974
     */
    get(config: _card_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_card_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改会员卡模板信息
     *
     * `PATCH /v3/brand/partner/card-member/cards/{card_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336977
     */
    patch(data: _card_id_.PatchHttpMethod.JsonDataRequest, config: _card_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_card_id_.PatchHttpMethod.WellformedResponse>>;
    /**
     * 删除会员卡模板
     *
     * `DELETE /v3/brand/partner/card-member/cards/{card_id}`（服务商）
     */
    delete(config: _card_id_.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_card_id_.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.Cards._card_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付返回。
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       *
       * 长度 ≤ 32
       * @example '1004'
       */
      brand_id: string;
    }
  }
  /** 会员卡模板 */
  type WellformedResponse = WeChatPay.Components.MemberCard;
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.Cards._card_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     *
     * 长度 ≤ 32
     * @example '1004'
     */
    brand_id: string;
    /**
     * 卡名称
     *
     * 展示在卡面上的名称。
     *
     * 长度 ≤ 10
     * @example '测试卡'
     */
    card_title?: string;
    /**
     * 卡背景颜色
     *
     * 十六进制的 RGB 颜色，用在卡的正面。
     *
     * 长度 ≤ 7
     * @example '#FFFF00'
     */
    card_color?: string;
    /**
     * 卡背景图URL
     *
     * 须是图片上传接口返回的地址，外部链接不能用。
     *
     * 长度 ≤ 256；URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    card_picture_url?: string;
    /**
     * 会员码跳转信息
     *
     * 会员码选择跳转小程序展示时须填。
     *
     * 字段：`jump_appid`、`jump_path`
     */
    code_jump_information?: WeChatPay.Components.MiniProgramJump;
    /**
     * 会员权益
     *
     * 展示给会员看的专属优惠和服务。
     *
     * 长度 ≤ 32
     * @example '会员折扣、专属价'
     */
    benefits?: string;
    /**
     * 回调地址
     *
     * 开卡成功的通知发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/notify.php'
     */
    notify_url?: string;
    /**
     * 是否置顶
     *
     * `true` 让这张卡固定显示在前面；同一品牌有几张置顶卡时，新更新的在前。
     * @default false
     */
    need_pinned?: boolean;
    /**
     * 是否展示会员等级
     *
     * `true` 让用户看到等级；新会员的等级是创建会员卡时填的 `init_level`，这里不能改。
     */
    need_display_level?: boolean;
    /**
     * 服务电话
     *
     * 展示在会员卡的详情里，宜填固定电话。
     *
     * 长度 ≤ 32
     * @example '010-88771234'
     */
    service_phone?: string;
    /**
     * 会员卡有效期
     *
     * 从激活会员卡时算起，可以是固定的起止日，也可以是激活后若干天。
     *
     * 字段：`type`、`available_begin_time`、`available_end_time`、`available_day_after_receive`
     */
    valid_date_information?: WeChatPay.Components.MemberCardValidDate;
    /**
     * 会员中心信息
     *
     * 用户点会员卡卡面后打开哪里。
     *
     * 字段：`jump_appid`、`jump_path`
     */
    member_information?: JsonDataRequest.MemberInformation;
    /**
     * 积分信息
     *
     * 不传就不启用积分；传须带积分页的小程序。
     *
     * 字段：`jump_appid`、`jump_path`
     */
    points_information?: WeChatPay.Components.MiniProgramJump;
    /**
     * 储值信息
     *
     * 只有储值卡能填，别的卡填了报错；目前只能建普通卡。
     *
     * 字段：`jump_appid`、`jump_path`
     */
    balance_information?: WeChatPay.Components.MiniProgramJump;
    /**
     * 付费会员信息
     *
     * 只有付费卡能填，别的卡填了报错；目前只能建普通卡。
     *
     * 字段：`price`、`jump_appid`、`jump_path`
     */
    purchase_information?: WeChatPay.Components.MemberCardPurchase;
    /**
     * 用户开卡信息
     *
     * 用户开卡时须填完这些信息，不填就开不了。
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: WeChatPay.Components.MemberCardUserForm;
  }
  namespace JsonDataRequest {
    /** 会员中心信息 */
    interface MemberInformation {
      /**
       * 会员中心跳转AppID
       *
       * 用户点会员卡卡面后打开的小程序。
       *
       * 长度 ≤ 32
       * @example 'wxea9c30890f48d5ae'
       */
      jump_appid: string;
      /**
       * 会员中心跳转路径
       *
       * 用户点会员卡卡面后打开的页面。
       *
       * 长度 ≤ 128
       * @example 'pages/member/index'
       */
      jump_path: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付返回。
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
  }
  /** 会员卡模板 */
  type WellformedResponse = WeChatPay.Components.MemberCard;
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.Cards._card_id_.DeleteHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       * @example '1004'
       */
      brand_id: string;
    }
  }
  /** 会员卡模板 */
  type WellformedResponse = WeChatPay.Components.MemberCard;
}
