// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserCards._user_card_code_ {
  interface Confirm {
    /**
     * 同步会员开通结果
     *
     * `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`（服务商）
     */
    (data: Confirm.PostHttpMethod.JsonDataRequest, config: Confirm.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Confirm.PostHttpMethod.WellformedResponse>>;
    /**
     * 同步会员开通结果
     *
     * `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`（服务商）
     */
    post(data: Confirm.PostHttpMethod.JsonDataRequest, config: Confirm.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Confirm.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserCards._user_card_code_.Confirm.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 长度 ≤ 32
     * @example '1004'
     */
    brand_id: string;
    /**
     * 会员卡模板ID
     *
     * 长度 ≤ 32
     */
    card_id: string;
    /**
     * 用户标识
     *
     * 长度 ≤ 128
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid: string;
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
     * 加密的手机号
     *
     * 长度 ≤ 512；加密 用微信支付公钥加密
     */
    phone_number?: string;
    /**
     * 等级
     *
     * 长度 ≤ 10
     * @example '钻石会员'
     */
    level?: string;
    /**
     * 会员卡有效期
     *
     * 字段：`type`、`available_begin_time`、`available_end_time`、`available_day_after_receive`
     */
    valid_date_information?: WeChatPay.Components.MemberCardValidDate;
    /**
     * 用户开卡时填写的个人信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: WeChatPay.Components.MemberUserInformationRequest;
    /**
     * 商家数据包
     *
     * 长度 ≤ 256 字符
     * @example '自定义数据说明'
     */
    attach?: string;
    /**
     * 会员开卡状态
     *
     * - `CREATE_CARD_SUCCESS`：开卡成功
     * - `CREATE_CARD_FAIL`：开卡失败
     */
    user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL';
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡code
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  /** 用户的会员卡 */
  type WellformedResponse = WeChatPay.Components.UserMemberCard;
}
