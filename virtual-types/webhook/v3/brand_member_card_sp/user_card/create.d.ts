// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Brand_member_card_sp.User_card.Create {
  /** 用户开通商家名片会员卡通知：收到的报文 */
  interface Envelope {
    /**
     * 通知ID
     *
     * 长度 ≤ 36
     * @example 'EV-2026112011223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:58+08:00'
     */
    create_time: string;
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /** 通知类型 */
    event_type: 'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '用户开通商家名片会员卡'
     */
    summary: string;
    /**
     * 加密的通知资源数据
     *
     * 字段：`original_type`、`algorithm`、`associated_data`、`nonce`、`ciphertext`
     */
    resource: Envelope.Resource;
  }
  namespace Envelope {
    /** 加密的通知资源数据 */
    interface Resource {
      /**
       * 加密算法
       *
       * 目前都是 `AEAD_AES_256_GCM`，用 APIv3 密钥解密。
       *
       * - `AEAD_AES_256_GCM`：AES-256-GCM
       * @example 'AEAD_AES_256_GCM'
       */
      algorithm: 'AEAD_AES_256_GCM';
      /**
       * 加密使用的随机串
       *
       * 长度 ≤ 32
       * @example 'fdasflkja484'
       */
      nonce: string;
      /** 加密前的资源类型 */
      original_type: 'user_card';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'user_card'
       */
      associated_data?: string;
      /**
       * 数据密文
       *
       * Base64 解码后用 APIv3 密钥按 AES-256-GCM 解开，同时传入 `nonce` 与 `associated_data`；解码后的末尾 16 字节是认证标签。
       *
       * 加密 用 APIv3 密钥解密
       */
      ciphertext: string;
    }
  }
  /** 解密后的通知数据 */
  interface Resource {
    /**
     * 会员卡code
     *
     * 会员在这个模板下的编号，须存下，查询与更新这张卡都用它。
     *
     * 长度 ≤ 32
     * @example '478515832665'
     */
    user_card_code?: string;
    /**
     * 会员卡模板ID
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
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 卡背景颜色
     *
     * 长度 ≤ 7
     * @example '#FFFF00'
     */
    card_color: string;
    /**
     * 卡背景图URL
     *
     * 长度 ≤ 512；URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    card_picture_url: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 32
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
     * 手机号
     *
     * 长度 ≤ 32
     * @example '13800138000'
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
    valid_date_information: WeChatPay.Components.TypedMemberCardValidDate;
    /**
     * 领取时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    pickup_time: string;
    /**
     * 用户开卡时填写的个人信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: Resource.UserInformation;
    /**
     * 商家数据包
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
     * @example 'EFFECTIVE'
     */
    user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID';
    /**
     * 作废原因
     *
     * 作废之后才有，是你作废时写的原因。
     *
     * 长度 ≤ 256
     * @example '传入的自定义作废原因'
     */
    invalid_reason?: string;
    /**
     * 作废时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    invalid_time?: string;
    /**
     * 创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 更新时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    modify_time: string;
  }
  namespace Resource {
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
         * 用户开卡时填写的个人信息
         *
         * 长度 ≤ 128
         */
        value?: string;
      }
      interface CustomFieldList {
        /**
         * 字段名称
         *
         * 长度 ≤ 128
         * @example '喜欢的运动'
         */
        name?: string;
        /**
         * 用户选择的字段值列表
         *
         * 项数 ≤ 10；长度 ≤ 8
         */
        user_chosen_values?: string[];
      }
    }
  }
  /**
   * 用户开通商家名片会员卡通知
   *
   * `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
   */
  interface Notification {
    /**
     * 通知ID
     *
     * 长度 ≤ 36
     * @example 'EV-2026112011223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:58+08:00'
     */
    create_time: string;
    /** 通知类型 */
    event_type: 'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '用户开通商家名片会员卡'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
