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
     * @example '1004'
     */
    brand_id: string;
    /**
     * 用户标识
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid: string;
    /**
     * 卡背景颜色
     * @example '#FFFF00'
     */
    card_color?: string;
    /**
     * 卡背景图URL
     *
     * URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0'
     */
    card_picture_url?: string;
    /**
     * 加密的手机号
     *
     * 需用微信支付公钥加密（RSAES-OAEP）
     */
    phone_number?: string;
    /**
     * 等级
     * @example '钻石会员'
     */
    level?: string;
    /**
     * 会员卡有效期
     *
     * 字段：`type`、`available_begin_time`、`available_end_time`、`available_day_after_receive`
     */
    valid_date_information?: JsonDataRequest.ValidDateInformation;
    /**
     * 用户开卡时填写的个人信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: JsonDataRequest.UserInformation;
    /**
     * 商家数据包
     * @example '自定义数据说明'
     */
    attach?: string;
    /** 会员开卡状态 */
    user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL';
  }
  namespace JsonDataRequest {
    /** 会员卡有效期 */
    interface ValidDateInformation {
      /**
       * 有效期类型
       *
       * - `FIX_TIME_RANGE`：固定时间范围内有效
       * - `FIX_TERM`：相对时间范围内有效
       * - `PERMANENT`：永久有效
       */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT';
      /**
       * 有效期开始时间
       *
       * RFC 3339 日期时间
       * @example '2020-05-20T13:29:35.120+08:00'
       */
      available_begin_time?: string;
      /**
       * 有效期结束时间
       *
       * RFC 3339 日期时间
       * @example '2030-05-20T13:29:35.120+08:00'
       */
      available_end_time?: string;
      /**
       * 生效后N天内有效
       * @example 200
       */
      available_day_after_receive?: number;
    }
    /** 用户开卡时填写的个人信息 */
    interface UserInformation {
      /**
       * 平台提供的通用开卡信息字段
       *
       * 字段：`name`、`value`
       */
      common_field_list?: UserInformation.CommonFieldList[];
      /**
       * 商户自定义的开卡信息字段
       *
       * 字段：`name`、`user_chosen_values`
       */
      custom_field_list?: UserInformation.CustomFieldList[];
    }
    namespace UserInformation {
      interface CommonFieldList {
        /**
         * 平台提供的通用开卡信息字段
         *
         * - `USER_FORM_FLAG_SEX`：性别
         * - `USER_FORM_FLAG_NAME`：姓名
         * - `USER_FORM_FLAG_BIRTHDAY`：生日
         * - `USER_FORM_FLAG_ADDRESS`：地址
         * - `USER_FORM_FLAG_EMAIL`：邮箱
         * - `USER_FORM_FLAG_CITY`：城市
         */
        name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY';
        /**
         * 加密的用户开卡时填写的个人信息
         *
         * 需用微信支付公钥加密（RSAES-OAEP）
         */
        value?: string;
      }
      interface CustomFieldList {
        /**
         * 字段名称
         * @example '喜欢的运动'
         */
        name?: string;
        /**
         * 加密的用户选择的字段值列表
         *
         * 每项：需用微信支付公钥加密（RSAES-OAEP）
         */
        user_chosen_values?: string[];
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡code
     * @example '478515832665'
     */
    user_card_code: string;
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 会员卡模版ID
       * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
       */
      card_id: string;
    }
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 会员卡code
     * @example '478515832665'
     */
    user_card_code: string;
    /**
     * 会员卡模板ID
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 用户标识
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid: string;
    /**
     * 卡背景颜色
     * @example '#FFFF00'
     */
    card_color?: string;
    /**
     * 卡背景图URL
     *
     * URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0'
     */
    card_picture_url?: string;
    /**
     * 品牌ID
     * @example '1004'
     */
    brand_id: string;
    /**
     * 会员卡类型
     *
     * - `PURCHASE`：付费卡
     * - `NORMAL`：普通卡
     * - `BALANCE`：储值卡
     */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE';
    /**
     * 加密的手机号
     *
     * 密文，用商户API证书私钥解密
     */
    phone_number?: string;
    /**
     * 等级
     * @example '钻石会员'
     */
    level?: string;
    /**
     * 会员卡有效期
     *
     * 字段：`type`、`available_begin_time`、`available_end_time`、`available_day_after_receive`
     */
    valid_date_information: WellformedResponse.ValidDateInformation;
    /**
     * 领取时间
     *
     * RFC 3339 日期时间
     * @example '2020-05-20T13:29:35.120+08:00'
     */
    pickup_time: string;
    /**
     * 用户开卡时填写的个人信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: WellformedResponse.UserInformation;
    /**
     * 商家数据包
     * @example '自定义数据说明'
     */
    attach?: string;
    /**
     * 用户会员卡状态
     *
     * - `EFFECTIVE`：已生效
     * - `EXPIRED`：已过期
     */
    user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID';
    /**
     * 作废原因
     * @example '传入的自定义作废原因'
     */
    invalid_reason?: string;
    /**
     * 作废时间
     *
     * RFC 3339 日期时间
     * @example '2020-05-20T13:29:35.120+08:00'
     */
    invalid_time?: string;
  }
  namespace WellformedResponse {
    /** 会员卡有效期 */
    interface ValidDateInformation {
      /**
       * 有效期类型
       *
       * - `FIX_TIME_RANGE`：固定时间范围内有效
       * - `FIX_TERM`：相对时间范围内有效
       * - `PERMANENT`：永久有效
       */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT';
      /**
       * 有效期开始时间
       *
       * RFC 3339 日期时间
       * @example '2020-05-20T13:29:35.120+08:00'
       */
      available_begin_time?: string;
      /**
       * 有效期结束时间
       *
       * RFC 3339 日期时间
       * @example '2030-05-20T13:29:35.120+08:00'
       */
      available_end_time?: string;
      /**
       * 生效后N天内有效
       * @example 200
       */
      available_day_after_receive?: number;
    }
    /** 用户开卡时填写的个人信息 */
    interface UserInformation {
      /**
       * 平台提供的通用开卡信息字段
       *
       * 字段：`name`、`value`
       */
      common_field_list?: UserInformation.CommonFieldList[];
      /**
       * 商户自定义的开卡信息字段
       *
       * 字段：`name`、`user_chosen_values`
       */
      custom_field_list?: UserInformation.CustomFieldList[];
    }
    namespace UserInformation {
      interface CommonFieldList {
        /**
         * 平台提供的通用开卡信息字段
         *
         * - `USER_FORM_FLAG_SEX`：性别
         * - `USER_FORM_FLAG_NAME`：姓名
         * - `USER_FORM_FLAG_BIRTHDAY`：生日
         * - `USER_FORM_FLAG_ADDRESS`：地址
         * - `USER_FORM_FLAG_EMAIL`：邮箱
         * - `USER_FORM_FLAG_CITY`：城市
         */
        name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY';
        /**
         * 加密的用户开卡时填写的个人信息
         *
         * 密文，用商户API证书私钥解密
         */
        value?: string;
      }
      interface CustomFieldList {
        /**
         * 字段名称
         * @example '喜欢的运动'
         */
        name?: string;
        /**
         * 加密的用户选择的字段值列表
         *
         * 每项：密文，用商户API证书私钥解密
         */
        user_chosen_values?: string[];
      }
    }
  }
}
