// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 自定义入口 */
  interface BusifavorCustomEntrance {
    /**
     * 小程序入口
     *
     * 字段：`mini_programs_appid`、`mini_programs_path`、`entrance_words`、`guiding_words`
     */
    mini_programs_info?: BusifavorCustomEntrance.MiniProgramsInfo;
    /**
     * 商户公众号AppID
     *
     * 长度 1–32
     * @example 'wx324345hgfhfghfg'
     */
    appid?: string;
    /**
     * 营销馆ID
     *
     * 长度 1–64
     * @example '233455656'
     */
    hall_id?: string;
    /**
     * 可用门店ID
     *
     * 长度 1–64
     * @example '233554655'
     */
    store_id?: string;
    /**
     * code展示模式
     *
     * 决定用户在卡包里看到条形码、二维码还是什么都不显示。
     *
     * - `NOT_SHOW`：不展示
     * - `BARCODE`：一维码
     * - `QRCODE`：二维码
     * @example 'BARCODE'
     */
    code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE';
  }
  namespace BusifavorCustomEntrance {
    /** 小程序入口 */
    interface MiniProgramsInfo {
      /**
       * 商家小程序AppID
       *
       * 点开后跳转的小程序。
       *
       * 长度 1–32
       * @example 'wx234545656765876'
       */
      mini_programs_appid: string;
      /**
       * 商家小程序path
       *
       * 长度 1–128
       * @example '/path/index/index'
       */
      mini_programs_path: string;
      /**
       * 入口文案
       *
       * 长度 1–5 字符
       * @example '欢迎选购'
       */
      entrance_words: string;
      /**
       * 引导文案
       *
       * 长度 1–6 字符
       * @example '获取更多优惠'
       */
      guiding_words?: string;
    }
  }
}
