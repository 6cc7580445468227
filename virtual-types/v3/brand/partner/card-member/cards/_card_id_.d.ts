// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.Cards {
  interface _card_id_ {
    /**
     * 查询会员卡模板信息
     *
     * `GET /v3/brand/partner/card-member/cards/{card_id}`（服务商）
     */
    get(config: _card_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_card_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改会员卡模板信息
     *
     * `PATCH /v3/brand/partner/card-member/cards/{card_id}`（服务商）
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
     * 长度 ≤ 32
     * @example '1004'
     */
    brand_id: string;
    /**
     * 卡名称
     *
     * 长度 ≤ 10
     * @example '测试卡'
     */
    card_title?: string;
    /**
     * 卡背景颜色
     *
     * 长度 ≤ 7
     * @example '#FFFF00'
     */
    card_color?: string;
    /**
     * 卡背景图URL
     *
     * 长度 ≤ 256；URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    card_picture_url?: string;
    /**
     * 会员码跳转信息
     *
     * 字段：`jump_appid`、`jump_path`
     */
    code_jump_information?: WeChatPay.Components.MiniProgramJump;
    /**
     * 会员权益
     *
     * 长度 ≤ 32
     * @example '会员折扣、专属价'
     */
    benefits?: string;
    /**
     * 回调地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/notify.php'
     */
    notify_url?: string;
    /**
     * 是否置顶
     * @default false
     */
    need_pinned?: boolean;
    /** 是否展示会员等级 */
    need_display_level?: boolean;
    /**
     * 服务电话
     *
     * 长度 ≤ 32
     * @example '010-88771234'
     */
    service_phone?: string;
    /**
     * 会员卡有效期
     *
     * 字段：`type`、`available_begin_time`、`available_end_time`、`available_day_after_receive`
     */
    valid_date_information?: WeChatPay.Components.MemberCardValidDate;
    /**
     * 会员中心信息
     *
     * 字段：`jump_appid`、`jump_path`
     */
    member_information?: JsonDataRequest.MemberInformation;
    /**
     * 积分信息
     *
     * 字段：`jump_appid`、`jump_path`
     */
    points_information?: WeChatPay.Components.MiniProgramJump;
    /**
     * 储值信息
     *
     * 字段：`jump_appid`、`jump_path`
     */
    balance_information?: WeChatPay.Components.MiniProgramJump;
    /**
     * 付费会员信息
     *
     * 字段：`price`、`jump_appid`、`jump_path`
     */
    purchase_information?: WeChatPay.Components.MemberCardPurchase;
    /**
     * 用户开卡信息
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
       * 长度 ≤ 32
       * @example 'wxea9c30890f48d5ae'
       */
      jump_appid: string;
      /**
       * 会员中心跳转路径
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
       * @example '1004'
       */
      brand_id: string;
    }
  }
  /** 会员卡模板 */
  type WellformedResponse = WeChatPay.Components.MemberCard;
}
