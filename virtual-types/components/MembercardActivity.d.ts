// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 会员活动 */
  interface MembercardActivity {
    /**
     * 活动ID
     *
     * 长度 ≤ 20
     * @example '371067'
     */
    activity_id: string;
    /**
     * 活动的当前状态
     * @example 'ONGOING'
     */
    activity_status?: string;
    /**
     * 创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time?: string;
    /**
     * 更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
    /**
     * 会员卡ID
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id?: string;
    /**
     * 活动名称
     * @example '良品铺子回馈活动'
     */
    activity_name?: string;
    /**
     * 活动类型
     * @example 'NON_MEMBER_AFTERPAY'
     */
    activity_type?: string;
    /**
     * 活动开始时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    begin_time?: string;
    /**
     * 活动结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    end_time?: string;
    /**
     * 发放时间段
     *
     * 字段：`award_send_time`、`award_send_day_time`
     */
    award_send_period?: MembercardActivity.AwardSendPeriod;
    /**
     * 优惠券列表
     *
     * 字段：`stock_creator_mchid`、`stock_id`
     */
    stock_list?: MembercardActivity.StockList[];
    /**
     * 商户请求单号
     * @example 'REQUEST20261201000001'
     */
    out_request_no?: string;
    /**
     * 支付后活动设置
     *
     * 字段：`logo_url`、`activity_second_title`、`mchid_list`、`activate_setting`、`payment_setting`
     */
    pay_activity_setting?: MembercardActivity.PayActivitySetting;
    /**
     * 支付前会员活动设置
     *
     * 字段：`outer_str`、`award_jump_deploy`
     */
    miniprogram_activity_setting?: MembercardActivity.MiniprogramActivitySetting;
  }
  namespace MembercardActivity {
    /** 发放时间段 */
    interface AwardSendPeriod {
      /**
       * 指定时间
       *
       * 字段：`begin_time`、`end_time`
       */
      award_send_time?: AwardSendPeriod.AwardSendTime[];
      /**
       * 指定时间段
       *
       * 字段：`begin_day_time`、`end_day_time`
       */
      award_send_day_time?: AwardSendPeriod.AwardSendDayTime[];
    }
    namespace AwardSendPeriod {
      interface AwardSendTime {
        /**
         * 发放开始时间
         *
         * RFC 3339 时间，含时区
         * @example '2026-11-01T00:00:00+08:00'
         */
        begin_time: string;
        /**
         * 发放结束时间
         *
         * RFC 3339 时间，含时区
         * @example '2026-11-20T23:59:59+08:00'
         */
        end_time: string;
      }
      interface AwardSendDayTime {
        /**
         * 每日发放开始时间
         *
         * 字段：`hours`、`minutes`、`seconds`
         */
        begin_day_time: AwardSendDayTime.BeginDayTime;
        /**
         * 每日发放结束时间
         *
         * 字段：`hours`、`minutes`、`seconds`
         */
        end_day_time: AwardSendDayTime.EndDayTime;
      }
      namespace AwardSendDayTime {
        /** 每日发放开始时间 */
        interface BeginDayTime {
          /**
           * 时
           *
           * 单位 小时
           * @example 9
           */
          hours: number;
          /**
           * 分
           *
           * 单位 分钟
           * @example 34
           */
          minutes: number;
          /**
           * 秒
           *
           * 单位 秒
           * @example 6
           */
          seconds: number;
        }
        /** 每日发放结束时间 */
        interface EndDayTime {
          /**
           * 时
           *
           * 单位 小时
           * @example 9
           */
          hours: number;
          /**
           * 分
           *
           * 单位 分钟
           * @example 34
           */
          minutes: number;
          /**
           * 秒
           *
           * 单位 秒
           * @example 6
           */
          seconds: number;
        }
      }
    }
    interface StockList {
      /**
       * 创建批次的商户号
       *
       * 长度 ≤ 20
       * @example '10000022'
       */
      stock_creator_mchid: string;
      /**
       * 券批次ID
       * @example '98065001'
       */
      stock_id: string;
    }
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
    /** 支付前会员活动设置 */
    interface MiniprogramActivitySetting {
      /**
       * 指定领取渠道
       * @example ["领取渠道1","领取渠道2"]
       */
      outer_str?: string[];
      /**
       * 领奖页面跳转配置
       *
       * 字段：`mini_program_appid`、`mini_program_path`、`button_text`
       */
      award_jump_deploy?: MiniprogramActivitySetting.AwardJumpDeploy;
    }
    namespace MiniprogramActivitySetting {
      /** 领奖页面跳转配置 */
      interface AwardJumpDeploy {
        /**
         * 小程序AppID
         * @example 'wxc0b84a53ed8e8d29'
         */
        mini_program_appid?: string;
        /**
         * 小程序path
         * @example 'mall/pages/List'
         */
        mini_program_path?: string;
        /**
         * 跳转按钮文案
         * @example '点击'
         */
        button_text?: string;
      }
    }
  }
}
