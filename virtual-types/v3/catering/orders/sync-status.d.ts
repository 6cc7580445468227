// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Catering.Orders {
  interface SyncStatus {
    /**
     * 点餐订单信息同步（渠道商/服务商）
     *
     * `POST /v3/catering/orders/sync-status`（渠道商、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&index=1
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/catering.php?chapter=26_1
     */
    (data: SyncStatus.PostHttpMethod.JsonDataRequest, config?: SyncStatus.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SyncStatus.PostHttpMethod.WellformedResponse>>;
    /**
     * 点餐订单信息同步（渠道商/服务商）
     *
     * `POST /v3/catering/orders/sync-status`（渠道商、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&index=1
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/catering.php?chapter=26_1
     */
    post(data: SyncStatus.PostHttpMethod.JsonDataRequest, config?: SyncStatus.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SyncStatus.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Catering.Orders.SyncStatus.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 微信支付分配的服务商商户号
     *
     * 有服务商参与时填服务商的商户号。
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sp_mchid?: string;
    /**
     * 服务商公众号ID
     *
     * 服务商自己的 AppID，公众号、小程序、移动应用的都可以，须已与服务商的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid?: string;
    /**
     * 微信支付分配的渠道商商户号
     *
     * 渠道商自己的商户号。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    channel_id: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sub_mchid: string;
    /**
     * 子商户公众号ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid: string;
    /**
     * 商户旗下门店的唯一编号
     *
     * 由你定义，同一家门店每次传同一个。
     *
     * 长度 ≤ 32
     * @example '6895'
     */
    out_shop_no: string;
    /**
     * 用户子标识
     *
     * 用户在子商户 AppID 下的标识，须由它取得。
     *
     * 长度 ≤ 32
     * @example 'oYobu0Dmn6TdodZnFWKOEkqoRbI8'
     */
    sub_openid: string;
    /**
     * 登录票据
     * @example '071oYFSN19sCH31AyNSN15QDSN1oYFSA'
     */
    login_token: string;
    /**
     * 点餐入口
     *
     * 长度 ≤ 25
     * @example 'http://www.example.com'
     */
    order_entry: string;
    /**
     * 总价
     *
     * 单位 分
     * @example 1000
     */
    total_amount: number;
    /**
     * 优惠金额
     *
     * 单位 分
     * @example 100
     */
    discount_amount: number;
    /**
     * 实际支付金额
     *
     * 单位 分
     * @example 900
     */
    user_amount: number;
    /**
     * 订单状态
     *
     * 长度 ≤ 32
     *
     * - `CREATE_DEAL`：已下单
     * - `PAY_SUCCESS`：支付成功
     * @example 'CREATE_DEAL'
     */
    status: 'CREATE_DEAL' | 'PAY_SUCCESS';
    /**
     * 状态发生变化的时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    action_time: string;
    /**
     * 支付时间
     *
     * 付款完成的时刻。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    pay_time?: string;
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     *
     * 长度 ≤ 64
     * @example '4200002026202612011234567890'
     */
    transaction_id?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     *
     * 长度 ≤ 64
     * @example 'ORDER20261201000001'
     */
    out_trade_no?: string;
    /**
     * 渠道商系统内部订单号
     *
     * 由你生成并存下，须唯一。
     *
     * 长度 ≤ 64
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 桌位号
     *
     * 由你定义，用户在哪一桌点的餐。
     *
     * 长度 ≤ 16
     * @example '1'
     */
    out_table_no?: string;
    /**
     * 消费人数
     * @example 2
     */
    people_count?: number;
    /**
     * 商户菜品信息列表
     *
     * 字段：`out_dish_no`、`name`、`price`、`unit`、`count`、`discount`、`type`、`priority`、`properties`
     */
    dish_list: JsonDataRequest.DishList[];
  }
  namespace JsonDataRequest {
    /** 商户菜品信息 */
    interface DishList {
      /**
       * 商户菜品ID
       *
       * 由你定义，同一道菜每次传同一个。
       *
       * 长度 ≤ 48
       * @example '1'
       */
      out_dish_no: string;
      /**
       * 菜品名称
       *
       * 长度 ≤ 128
       * @example '清汤锅底'
       */
      name: string;
      /**
       * 菜品单价
       *
       * 单位 分
       * @example 1
       */
      price: number;
      /**
       * 菜品单位
       *
       * 长度 ≤ 16
       *
       * - `BY_SHARE`：按份
       * - `BY_WEIGHT`：按重量
       * @example 'BY_SHARE'
       */
      unit: 'BY_SHARE' | 'BY_WEIGHT';
      /**
       * 菜品数量
       * @example 1.5
       */
      count: number;
      /**
       * 菜品折扣
       * @example 100
       */
      discount?: number;
      /**
       * 菜品分类
       *
       * 长度 ≤ 32
       * @example 'FAST_FOOD'
       */
      type?: string;
      /**
       * 当前菜品在服务商平台的顺序
       * @example 1
       */
      priority?: number;
      /**
       * 菜品属性
       *
       * 字段：`taste`、`cuisine`、`main_material`、`ingredients`、`others`
       */
      properties?: DishList.Properties;
    }
    namespace DishList {
      /** 菜品属性 */
      interface Properties {
        /**
         * 口味
         *
         * 长度 ≤ 128
         * @example '辣'
         */
        taste: string;
        /**
         * 做法
         *
         * 长度 ≤ 128
         * @example '炒'
         */
        cuisine: string;
        /**
         * 主料
         *
         * 长度 ≤ 128
         * @example '猪肝'
         */
        main_material: string;
        /**
         * 配料
         *
         * 长度 ≤ 128
         * @example '青椒 | 辣椒 | 葱 | 八角'
         */
        ingredients: string;
        /**
         * 其他
         *
         * 长度 ≤ 128
         * @example '有机 | 农家'
         */
        others?: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
