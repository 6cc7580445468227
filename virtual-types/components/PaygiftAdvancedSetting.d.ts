// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 活动高级设置 */
  interface PaygiftAdvancedSetting {
    /**
     * 投放用户类别
     *
     * 送给所有用户，还是只送给会员。
     *
     * - `DELIVERY_ALL_PERSON`：所有用户
     * - `DELIVERY_MEMBER_PERSON`：会员用户
     */
    delivery_user_category?: 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON';
    /**
     * 商家会员AppID
     *
     * 只发给会员时填。
     *
     * `delivery_user_category` 为 `DELIVERY_MEMBER_PERSON` 时必填；长度 ≤ 32
     */
    merchant_member_appid?: string;
    /**
     * 支付模式
     *
     * 限定用哪些方式付款才算数，不填不限；商家券还不能设。
     *
     * 字段：`payment_scene_list`、`payment_method_information`
     */
    payment_mode?: PaygiftAdvancedSetting.PaymentMode;
    /**
     * 订单优惠标记
     *
     * 用户下单时 `goods_tag` 须是其中之一，才算参加活动。
     *
     * 长度 ≤ 15
     */
    goods_tags?: string[];
    /**
     * 支付方式信息
     *
     * 不填则不限付款方式；商家券还不能设。
     *
     * 字段：`payment_method`、`bank_abbreviation`
     */
    payment_method_information?: PaygiftAdvancedSetting.PaymentMethodInformation;
  }
  namespace PaygiftAdvancedSetting {
    /** 支付模式 */
    interface PaymentMode {
      /**
       * 支付场景列表
       *
       * 只有在这些场景付款才算数。
       *
       * - `APP_SCENE`：APP场景
       * - `SWING_CARD_SCENE`：刷卡
       * - `NO_SECRET_SCENE`：免密支付
       * - `MINIAPP_SCENE`：小程序
       * - `FACE_PAY_SCENE`：刷脸支付
       * - `OTHER_SCENE`：其他场景
       */
      payment_scene_list?: ('APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE')[];
      /**
       * 支付方式信息
       *
       * 不填则不限付款方式；商家券还不能设。
       *
       * 字段：`payment_method`、`bank_abbreviation`
       *
       * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
       */
      payment_method_information?: PaymentMode.PaymentMethodInformation;
    }
    namespace PaymentMode {
      /** 支付方式信息 */
      interface PaymentMethodInformation {
        /**
         * 支付方式
         *
         * 用哪种方式付款才算数；限定银行卡时还要填银行。
         *
         * - `CFT`：零钱
         * - `SPECIFIC_BANK_CARD`：指定银行卡
         */
        payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD';
        /**
         * 银行简称
         *
         * 限定银行卡时须填，取自支付有礼官方文档附录的银行表。送商家券的活动还不能设，不用传。
         */
        bank_abbreviation?: string;
      }
    }
    /** 支付方式信息 */
    interface PaymentMethodInformation {
      /**
       * 缴费方式
       *
       * 用哪种方式付款才算数；限定银行卡时还要填银行。
       *
       * - `CFT`：零钱
       * - `SPECIFIC_BANK_CARD`：指定银行卡
       */
      payment_method: 'CFT' | 'SPECIFIC_BANK_CARD';
      /**
       * 银行简称
       *
       * 限定银行卡时须填，取自支付有礼官方文档附录的银行表。送商家券的活动还不能设，不用传。
       */
      bank_abbreviation?: string;
    }
  }
}
