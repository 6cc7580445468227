// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 先用后付订单 */
  interface PayOnDeliveryOrder {
    /**
     * 商户订单号
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付提供，一个服务一个。
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 服务商公众号ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务商商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 子商户公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 服务信息
     *
     * 长度 ≤ 20
     * @example 'XX充电宝'
     */
    service_introduction: string;
    /**
     * 服务订单状态
     * @example 'CREATED'
     */
    state: string;
    /**
     * 订单状态说明
     *
     * `state` 为 `DOING` 时才有。`USER_CONFIRM` 是用户已确认，可以提供服务；`MCH_COMPLETE` 是你已完结，正等用户付款。
     *
     * 长度 ≤ 32
     * @example 'MCH_COMPLETE'
     */
    state_description?: string;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: PayOnDeliveryOrder.PostPayments[];
    /**
     * 商户优惠
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: PayOnDeliveryOrder.PostDiscounts[];
    /**
     * 服务风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund?: PayOnDeliveryOrder.RiskFund;
    /**
     * 服务时间
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range?: PayOnDeliveryOrder.TimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: PayOnDeliveryOrder.Location;
    /**
     * 附加数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * URL
     * @example 'https://api.test.com'
     */
    notify_url?: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '0000300001202611201055157220022'
     */
    order_id?: string;
    /**
     * 跳转微信侧数据包
     * @example 'DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we'
     */
    package?: string;
    /**
     * 先用后付购物详情
     *
     * 字段：`real_merchant_appid`、`jump_link`、`goods`
     */
    shopping_info?: PayOnDeliveryOrder.ShoppingInfo;
  }
  namespace PayOnDeliveryOrder {
    /** 后付费项目 */
    interface PostPayments {
      /**
       * 付费名称
       *
       * 显示给用户看的收费项目。
       *
       * 长度 ≤ 20 字符
       *
       * 与部分接口的官方页面不同：同一服务订单在创建、查询、完结、同步的应答和通知里都写可选。
       * @example '就餐费用'
       */
      name?: string;
      /**
       * 付费金额
       *
       * 这一项共收多少，不再乘以 `count`；`0` 表示这一项不收费。
       *
       * 单位 分
       * @example 40000
       */
      amount?: number;
      /**
       * 付费说明
       *
       * 向用户说明这一项怎样计费。
       *
       * 长度 ≤ 30 字符
       * @example '就餐人均100元'
       */
      description?: string;
      /**
       * 付费数量
       *
       * 相同的项目宜合并成一条，数量和金额都累加。
       * @example 4
       */
      count?: number;
    }
    /** 后付费商户优惠 */
    interface PostDiscounts {
      /**
       * 优惠名称
       *
       * 显示给用户看，同一订单里不能重名。
       *
       * 长度 ≤ 20 字符
       * @example '满20减1元'
       */
      name?: string;
      /**
       * 优惠说明
       *
       * 向用户说明这项优惠什么条件下可用。
       *
       * 长度 ≤ 30 字符
       * @example '不与其他优惠叠加'
       */
      description?: string;
      /**
       * 优惠金额
       *
       * 这项优惠一共减多少；应收总额等于付费项目之和减去全部优惠之和。
       *
       * 单位 分
       * @example 100
       */
      amount?: number;
      /**
       * 优惠数量
       *
       * 同一活动的优惠用了几份，两张券就填 `2`。
       *
       * 与部分接口的官方页面不同：同一服务订单的其他应答有这个字段：修改订单的应答示例里有 count，公开的接口资料有 bank_type。
       * @example 2
       */
      count?: number;
    }
    /** 服务风险金 */
    interface RiskFund {
      /**
       * 风险名称
       *
       * 先免模式按实际填押金、预付款或保证金，用户确认时会看到；先享模式只能填预估费用。
       *
       * - `DEPOSIT`：押金
       * - `ADVANCE`：预付款
       * - `CASH_DEPOSIT`：保证金
       * - `ESTIMATE_ORDER_COST`：预估订单费用
       *
       * 与部分接口的官方页面不同：先享模式用 ESTIMATE_ORDER_COST：创建服务订单的页面在同一格里另起一段写明，查询和通知返回创建时的值。
       * @example 'DEPOSIT'
       */
      name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST';
      /**
       * 风险金额
       *
       * 不能超过服务 `service_id` 的风险金额上限。填得越高越难通过评估，照实际场景填。
       *
       * 单位 分
       * @example 10000
       */
      amount: number;
      /**
       * 风险说明
       *
       * 长度 ≤ 30 字符
       * @example '就餐的预估费用'
       */
      description?: string;
    }
    /** 服务时间 */
    interface TimeRange {
      /**
       * 服务开始时间
       *
       * 提供服务的开始时间，不是下单的时间，创建订单时不能早于当时；填 `OnAccept` 表示从用户确认时开始。
       *
       * 长度 ≤ 14
       * @example '20261101000000'
       */
      start_time?: string;
      /**
       * 服务开始时间备注
       *
       * 长度 ≤ 20 字符
       * @example '备注1'
       */
      start_time_remark?: string;
      /**
       * 服务结束时间
       *
       * 提供服务的结束时间，格式须与开始时间相同；开始时间是 `OnAccept` 的须精确到秒。
       *
       * 长度 ≤ 14
       * @example '20261120235959'
       */
      end_time?: string;
      /**
       * 服务结束时间备注
       *
       * 长度 ≤ 20 字符
       * @example '备注2'
       */
      end_time_remark?: string;
    }
    /** 服务位置 */
    interface Location {
      /**
       * 服务开始地点
       *
       * 长度 ≤ 20 字符
       * @example '嗨客时尚主题展餐厅'
       */
      start_location?: string;
      /**
       * 服务结束地点
       *
       * 长度 ≤ 20 字符
       * @example '嗨客时尚主题展餐厅'
       */
      end_location?: string;
    }
    /** 先用后付购物详情 */
    interface ShoppingInfo {
      /**
       * 实际购物商家公众号ID
       * @example 'wxd678efh567hg6787'
       */
      real_merchant_appid?: string;
      /**
       * 单详跳转链接
       *
       * 字段：`jump_link_type`、`appid`、`path`
       */
      jump_link: ShoppingInfo.JumpLink;
      /**
       * 商品列表
       *
       * 字段：`name`、`picture`、`amount`、`count`、`category_id`
       */
      goods: ShoppingInfo.Goods[];
    }
    namespace ShoppingInfo {
      /** 单详跳转链接 */
      interface JumpLink {
        /**
         * 跳转链接类型
         * @example 'JUMP_LINK_MINI_PROGRAM'
         */
        jump_link_type: string;
        /**
         * 小程序跳转AppID
         * @example 'wxd678efh567hg6787'
         */
        appid?: string;
        /**
         * 小程序跳转path
         * @example '/page/order/orderid=PO213412451223'
         */
        path?: string;
      }
      /** 商品信息 */
      interface Goods {
        /**
         * 商品名称
         * @example '森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪'
         */
        name: string;
        /**
         * 商品图片链接
         * @example 'http://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQkysliaiblZhdthZWewgQMyqLZwStaNEsJrYmjwh2MlK7G4wibAFOEuISQKplSnxMWA/640?wx_fmt=png&wxfrom=200'
         */
        picture: string;
        /**
         * 商品单价金额
         *
         * 单位 分
         * @example 550
         */
        amount: number;
        /**
         * 商品数量
         * @example 1
         */
        count: number;
        /** 商品品类ID */
        category_id?: string[];
      }
    }
  }
}
