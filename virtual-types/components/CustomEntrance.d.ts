// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 商家小票自定义入口 */
  interface CustomEntrance {
    /**
     * 自定义入口种类
     *
     * - `MERCHANT_ACTIVITY`：商家活动
     * - `MERCHANT_MINI_PROGRAM`：商家小程序
     * @example 'MERCHANT_ACTIVITY'
     */
    custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM';
    /**
     * 副标题
     * @example '双十一8折活动'
     */
    subtitle: string;
    /**
     * 展示商品信息
     *
     * URL
     * @example 'https://qpic.cn/logo.png'
     */
    goods_thumbnail_url?: string;
    /**
     * 设置自定义入口的状态
     *
     * - `ONLINE`：上线
     * - `OFFLINE`：下线
     * @example 'ONLINE'
     */
    custom_entrance_state: 'ONLINE' | 'OFFLINE';
    /**
     * 自定义入口的开始时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    start_time: string;
    /**
     * 自定义入口的结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    end_time: string;
    /**
     * 自定义入口的归属品牌ID
     * @example '1014'
     */
    brand_id: string;
    /**
     * 自定义入口创建的时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 自定义入口修改的时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    modify_time: string;
    /**
     * 商户请求单号
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 自定义入口跳转信息
     *
     * 字段：`mini_programs_appid`、`mini_programs_path`
     */
    jump_link: CustomEntrance.JumpLink;
  }
  namespace CustomEntrance {
    /** 自定义入口跳转信息 */
    interface JumpLink {
      /**
       * 自定义入口的跳转小程序AppID
       *
       * 长度 ≤ 32
       * @example 'wxea9c30a90fs8d3fe'
       */
      mini_programs_appid: string;
      /**
       * 自定义入口跳转小程序的path
       *
       * 长度 ≤ 128
       * @example '/pages/bonus/bonus'
       */
      mini_programs_path: string;
    }
  }
}
