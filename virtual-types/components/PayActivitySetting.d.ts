// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 支付后活动设置 */
  interface PayActivitySetting {
    /**
     * 商户logo
     *
     * 须是图片上传接口返回的地址，外部链接不能用。
     *
     * URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    logo_url: string;
    /**
     * 支付结果页活动副标题
     * @example '湖南麻辣美食券'
     */
    activity_second_title: string;
    /**
     * 活动曝光商户号
     * @example ["10000022","10000023"]
     */
    mchid_list?: string[];
    /**
     * 激活方式设置
     *
     * 字段：`activate_type`、`activate_url`、`activate_miniprogram`
     */
    activate_setting?: PayActivitySetting.ActivateSetting;
    /**
     * 支付设置
     *
     * 字段：`payment_mode`、`limit_bank`、`goods_tags`
     */
    payment_setting?: PayActivitySetting.PaymentSetting;
  }
  namespace PayActivitySetting {
    /** 激活方式设置 */
    interface ActivateSetting {
      /**
       * 激活类型
       * @example 'AUTO_ACTIVATE'
       */
      activate_type: string;
      /**
       * 跳转激活的URL
       *
       * 用户领卡后去这个网页激活，选跳转网页激活时填。
       *
       * URL
       * @example 'https://w.url.cn/s/Ahz3p2C'
       */
      activate_url?: string;
      /**
       * 跳转激活的小程序
       *
       * 字段：`activate_appid`、`activate_path`
       */
      activate_miniprogram?: ActivateSetting.ActivateMiniprogram;
    }
    namespace ActivateSetting {
      /** 跳转激活的小程序 */
      interface ActivateMiniprogram {
        /**
         * 跳转激活的AppID
         *
         * 用户领卡后去这个小程序激活。
         * @example 'wxea9c30a90fs8d3fe'
         */
        activate_appid: string;
        /**
         * 跳转激活的path
         *
         * 用户领卡后打开的小程序页面。
         * @example 'pages/activate/activate'
         */
        activate_path: string;
      }
    }
    /** 支付设置 */
    interface PaymentSetting {
      /**
       * 支付模式
       *
       * 字段：`payment_scene_list`
       */
      payment_mode?: PaymentSetting.PaymentMode;
      /**
       * 指定银行的简称
       * @example 'CFT'
       */
      limit_bank?: string;
      /**
       * 订单优惠标记
       *
       * 用户下单时 `goods_tag` 须是其中之一，才算参加活动。
       * @example ["xxx","yyy"]
       */
      goods_tags?: string[];
    }
    namespace PaymentSetting {
      /** 支付模式 */
      interface PaymentMode {
        /**
         * 支付场景列表
         * @example 'APP'
         */
        payment_scene_list?: string[];
      }
    }
  }
}
