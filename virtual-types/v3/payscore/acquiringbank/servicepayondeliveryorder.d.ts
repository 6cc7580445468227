// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank {
  interface Servicepayondeliveryorder {
    /**
     * 从业机构创建先用后付订单
     *
     * `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`（从业机构（支付机构））
     */
    (data: Servicepayondeliveryorder.PostHttpMethod.JsonDataRequest, config?: Servicepayondeliveryorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Servicepayondeliveryorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 从业机构创建先用后付订单
     *
     * `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`（从业机构（支付机构））
     */
    post(data: Servicepayondeliveryorder.PostHttpMethod.JsonDataRequest, config?: Servicepayondeliveryorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Servicepayondeliveryorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Servicepayondeliveryorder.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 公众账号ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 渠道商商户号
     * @example '1230000109'
     */
    channel_id?: string;
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id: string;
    /**
     * 服务信息
     *
     * 长度 ≤ 20
     * @example '某某酒店'
     */
    service_introduction: string;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.PostPayment[];
    /**
     * 商户优惠
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 服务时间段
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range: JsonDataRequest.TimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 订单风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund?: JsonDataRequest.RiskFund;
    /**
     * 商户数据包
     *
     * 长度 ≤ 256
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
     * 用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 子商户公众号下的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
    /** 是否需要用户确认 */
    need_user_confirm?: boolean;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid?: string;
    /**
     * 先用后付购物详情
     *
     * 字段：`real_merchant_appid`、`jump_link`、`goods`
     */
    shopping_info?: JsonDataRequest.ShoppingInfo;
  }
  namespace JsonDataRequest {
    /** 服务时间段 */
    interface TimeRange {
      /**
       * 服务开始时间
       *
       * 长度 ≤ 14；正则 `^(?:\d{8}|\d{14}|OnAccept)$`
       * @example '20091225091010'
       */
      start_time?: string;
      /**
       * 服务开始时间备注
       *
       * 长度 ≤ 20
       * @example '备注1'
       */
      start_time_remark?: string;
      /**
       * 服务结束时间
       *
       * 长度 ≤ 14；正则 `^(?:\d{8}|\d{14})$`
       * @example '20091225121010'
       */
      end_time?: string;
      /**
       * 服务结束时间备注
       *
       * 长度 ≤ 20
       * @example '备注2'
       */
      end_time_remark?: string;
    }
    /** 订单风险金 */
    interface RiskFund {
      /**
       * 风险金名称
       *
       * - `DEPOSIT`：押金
       * - `ADVANCE`：预付款
       * - `CASH_DEPOSIT`：保证金
       * - `ESTIMATE_ORDER_COST`：预估订单费用
       */
      name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST';
      /**
       * 风险金额
       *
       * 单位 分
       * @example 10000
       */
      amount?: number;
      /**
       * 风险说明
       *
       * 长度 ≤ 30
       * @example '就餐的预估费用'
       */
      description?: string;
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
      jump_link?: ShoppingInfo.JumpLink;
      /**
       * 商品列表
       *
       * 字段：`name`、`picture`、`amount`、`count`、`category_id`
       */
      goods?: ShoppingInfo.Goods[];
    }
    namespace ShoppingInfo {
      /** 单详跳转链接 */
      interface JumpLink {
        /**
         * 跳转链接类型
         *
         * - `JUMP_LINK_MINI_PROGRAM`：小程序
         */
        jump_link_type?: 'JUMP_LINK_MINI_PROGRAM';
        /** 小程序跳转AppID */
        appid?: string;
        /** 小程序跳转path */
        path?: string;
      }
      interface Goods {
        /**
         * 商品名称
         * @example '森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪'
         */
        name?: string;
        /**
         * 商品图片链接
         * @example 'http://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQkysliaiblZhdthZWewgQMyqLZwStaNEsJrYmjwh2MlK7G4wibAFOEuISQKplSnxMWA/640?wx_fmt=png&wxfrom=200'
         */
        picture?: string;
        /**
         * 商品单价金额
         *
         * 单位 分
         * @example 40000
         */
        amount?: number;
        /**
         * 商品数量
         * @example 4
         */
        count?: number;
        /**
         * 类目ID
         * @example '6032'
         */
        category_id?: string[];
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 先用后付订单 */
  type WellformedResponse = WeChatPay.Components.PayOnDeliveryOrder;
}
