// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Customs {
  interface Orders {
    /**
     * 查询报关
     *
     * `GET /v3/customs/orders`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
     */
    get(config: Orders.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.GetHttpMethod.WellformedResponse>>;
    /**
     * 提交报关
     *
     * `POST /v3/customs/orders`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
     */
    (data: Orders.PostHttpMethod.JsonDataRequest, config: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交报关
     *
     * `POST /v3/customs/orders`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
     */
    post(data: Orders.PostHttpMethod.JsonDataRequest, config: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
    /**
     * 修改报关信息
     *
     * `PATCH /v3/customs/orders`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
     */
    patch(data: Orders.PatchHttpMethod.JsonDataRequest, config: Orders.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Customs.Orders.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 机构AppID
       * @example 'wxd678efh567hg6787'
       */
      appid: string;
      /**
       * 商户号
       *
       * 由微信支付分配。
       * @example '1230000109'
       */
      mchid: string;
      /**
       * 订单类型
       *
       * - `out_trade_no`：商户订单号
       * - `transaction_id`：微信支付订单号
       * - `sub_order_no`：商户子订单号
       * - `sub_order_id`：微信子订单号
       * @example 'out_trade_no'
       */
      order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id';
      /**
       * 订单号
       *
       * 是哪种单号由 `order_type` 决定。
       * @example 'ORDER20261201000001'
       */
      order_no: string;
      /**
       * 海关
       *
       * - `GUANGZHOU_ZS`：广州（总署版）
       * - `HANGZHOU_ZS`：杭州（总署版）
       * - `NINGBO`：宁波
       * - `ZHENGZHOU_BS`：郑州（保税物流中心）
       * - `CHONGQING`：重庆
       * - `SHANGHAI_ZS`：上海（总署版）
       * - `SHENZHEN`：深圳
       * - `ZHENGZHOU_ZH_ZS`：郑州综保（总署版）
       * - `TIANJIN`：天津
       * @example 'SHANGHAI_ZS'
       */
      customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
      /**
       * 偏移量
       * @example 1
       */
      offset?: number;
      /**
       * 请求最大记录条数
       * @example 20
       */
      limit?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 机构AppID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 核验机构
     *
     * - `UNIONPAY`：银联
     * - `NETSUNION`：网联
     * - `OTHERS`：其他
     * @example 'UNIONPAY'
     */
    verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS';
    /**
     * 核验机构流水号
     * @example '2026112088340107038204310100000'
     */
    verify_department_trade_id: string;
    /**
     * 偏移量
     * @example 0
     */
    offset: number;
    /**
     * 请求最大记录条数
     * @example 20
     */
    limit: number;
    /**
     * 查询结果总条数
     * @example 1
     */
    total_count: number;
    /**
     * 报关数据包
     *
     * 字段：`sub_order_no`、`sub_order_id`、`mch_customs_no`、`customs`、`fee_type`、`order_fee`、`duty`、`transport_fee`、`product_fee`、`state`、`explanation`、`modify_time`
     */
    data: WeChatPay.Components.CustomsOrder[];
  }
}
declare namespace WeChatPay.OpenAPI.V3.Customs.Orders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 机构AppID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 由微信支付分配。
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 海关
     *
     * - `GUANGZHOU_ZS`：广州（总署版）
     * - `HANGZHOU_ZS`：杭州（总署版）
     * - `NINGBO`：宁波
     * - `ZHENGZHOU_BS`：郑州（保税物流中心）
     * - `CHONGQING`：重庆
     * - `SHANGHAI_ZS`：上海（总署版）
     * - `SHENZHEN`：深圳
     * - `ZHENGZHOU_ZH_ZS`：郑州综保（总署版）
     * - `TIANJIN`：天津
     * @example 'SHANGHAI_ZS'
     */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /**
     * 商户海关备案号
     * @example '123456'
     */
    merchant_customs_no: string;
    /**
     * 关税
     *
     * 单位 分
     * @example 888
     */
    duty?: number;
    /**
     * 商户子订单号
     *
     * 一笔支付拆成几单申报时，每一单各用一个，由你生成。
     * @example '20261120125346'
     */
    sub_order_no?: string;
    /**
     * 货币类型
     * @example 'CNY'
     */
    fee_type?: string;
    /**
     * 子订单金额
     *
     * 单位 分
     * @example 888
     */
    order_fee?: number;
    /**
     * 物流费用
     *
     * 单位 分
     * @example 888
     */
    transport_fee?: number;
    /**
     * 商品费用
     *
     * 单位 分
     * @example 888
     */
    product_fee?: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 机构AppID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 报关状态
     *
     * `SUCCESS` 才报成；`SUBMITTED`、`PROCESSING` 须再查。
     *
     * - `PROCESSING`：申报中
     * - `UNDECLARED`：未申报
     * - `SUBMITTED`：申报已提交
     * - `SUCCESS`：申报成功
     * - `FAIL`：申报失败
     * - `EXCEPT`：海关接口异常
     * @example 'PROCESSING'
     */
    state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT';
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户子订单号
     * @example '20261120125346'
     */
    sub_order_no?: string;
    /**
     * 微信子订单号
     * @example '20261120125346'
     */
    sub_order_id?: string;
    /**
     * 核验机构
     *
     * - `UNIONPAY`：银联
     * - `NETSUNION`：网联
     * - `OTHERS`：其他
     * @example 'UNIONPAY'
     */
    verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS';
    /**
     * 核验机构交易流水号
     * @example '2026112088340107038204310100000'
     */
    verify_department_trade_id: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Customs.Orders.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 机构AppID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 由微信支付分配。
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户子订单号
     *
     * 一笔支付拆成几单申报时，每一单各用一个，由你生成。
     * @example '20261120125346'
     */
    sub_order_no?: string;
    /**
     * 海关编码
     *
     * 货物从哪个海关申报，须与商户备案的海关一致。
     *
     * - `GUANGZHOU_ZS`：广州（总署版）
     * - `HANGZHOU_ZS`：杭州（总署版）
     * - `NINGBO`：宁波
     * - `ZHENGZHOU_BS`：郑州（保税物流中心）
     * - `CHONGQING`：重庆
     * - `SHANGHAI_ZS`：上海（总署版）
     * - `SHENZHEN`：深圳
     * - `ZHENGZHOU_ZH_ZS`：郑州综保（总署版）
     * - `TIANJIN`：天津
     * @example 'SHANGHAI_ZS'
     */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /**
     * 商户海关备案号
     * @example '123456'
     */
    merchant_customs_no: string;
    /**
     * 关税
     *
     * 单位 分
     * @example 888
     */
    duty?: number;
    /**
     * 子订单金额
     *
     * 单位 分
     * @example 888
     */
    order_fee?: number;
    /**
     * 物流费用
     *
     * 单位 分
     * @example 888
     */
    transport_fee?: number;
    /**
     * 商品费用
     *
     * 单位 分
     * @example 888
     */
    product_fee?: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 机构AppID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 报关状态
     *
     * `SUCCESS` 才报成；`SUBMITTED`、`PROCESSING` 须再查。
     *
     * - `PROCESSING`：申报中
     * - `UNDECLARED`：未申报
     * - `SUBMITTED`：申报已提交
     * - `SUCCESS`：申报成功
     * - `FAIL`：申报失败
     * - `EXCEPT`：海关接口异常
     * @example 'SUBMITTED'
     */
    state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT';
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户子订单号
     * @example '20261120125346'
     */
    sub_order_no?: string;
    /**
     * 微信子订单号
     * @example '20261120125346'
     */
    sub_order_id?: string;
    /**
     * 最后更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    modify_time: string;
    /**
     * 核验机构
     *
     * - `UNIONPAY`：银联
     * - `NETSUNION`：网联
     * - `OTHERS`：其他
     * @example 'UNIONPAY'
     */
    verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS';
    /**
     * 核验机构流水号
     * @example '2026112088340107038204310100000'
     */
    verify_department_trade_id: string;
  }
}
