// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 用户的会员卡 */
  interface UserMemberCard {
    /**
     * 会员卡code
     *
     * 会员在这个模板下的编号，须存下，查询与更新这张卡都用它。
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code: string;
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付生成，须存下，发卡、查会员与更新都要用它。
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
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
     * 是密文，须用商户 API 证书的私钥解密。用户授权了手机号且由你传入过才有。
     *
     * 长度 ≤ 512；加密 用商户 API 证书私钥解密
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
    valid_date_information: UserMemberCard.ValidDateInformation;
    /**
     * 领取时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    pickup_time: string;
    /**
     * 用户开卡时填写的个人信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: UserMemberCard.UserInformation;
    /**
     * 商家数据包
     *
     * 建会员卡时传入的内容原样返回。
     *
     * 长度 ≤ 256 字符
     * @example '自定义数据说明'
     */
    attach?: string;
    /**
     * 用户会员卡状态
     *
     * `EFFECTIVE` 才能正常使用，`UNACTIVATED` 是领了还没激活。
     *
     * - `UNACTIVATED`：未激活
     * - `EFFECTIVE`：已生效
     * - `EXPIRED`：已过期
     * - `INVALID`：已失效
     */
    user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID';
    /**
     * 作废原因
     *
     * 作废之后才有，是你作废时写的原因。
     *
     * 长度 ≤ 32
     * @example '传入的自定义作废原因'
     */
    invalid_reason?: string;
    /**
     * 作废时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    invalid_time?: string;
    /**
     * 创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    modify_time: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 32
     * @example '1004'
     */
    brand_id: string;
  }
  namespace UserMemberCard {
    /** 会员卡有效期 */
    interface ValidDateInformation {
      /**
       * 有效期类型
       *
       * 决定填哪几个时间：固定起止日、激活后若干天，或永久有效。
       *
       * - `FIX_TIME_RANGE`：固定时间范围内有效
       * - `FIX_TERM`：相对时间范围内有效
       * - `PERMANENT`：永久有效
       */
      type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT';
      /**
       * 有效期开始时间
       *
       * 有效期类型是固定起止时填。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      available_begin_time?: string;
      /**
       * 有效期结束时间
       *
       * 有效期类型是固定起止时填。
       *
       * RFC 3339 时间，含时区
       * @example '2030-05-20T13:29:35.120+08:00'
       */
      available_end_time?: string;
      /**
       * 领取后N天内有效
       *
       * 按自然天算。
       *
       * 单位 天
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
       * 项数 ≤ 1；字段：`name`、`user_chosen_values`
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
         * 是密文，须用商户 API 证书的私钥解密。
         *
         * 长度 ≤ 512；加密 用商户 API 证书私钥解密
         */
        value?: string;
      }
      interface CustomFieldList {
        /**
         * 字段名称
         *
         * 长度 ≤ 32
         * @example '喜欢的运动'
         */
        name?: string;
        /**
         * 加密的用户选择的字段值列表
         *
         * 是密文，须用商户 API 证书的私钥解密。
         *
         * 长度 ≤ 8 字符；加密 用商户 API 证书私钥解密
         */
        user_chosen_values?: string[];
      }
    }
  }
}
