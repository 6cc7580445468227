// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Customs {
  interface Redeclare {
    /**
     * 重推报关
     *
     * `POST /v3/customs/redeclare`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
     */
    (data: Redeclare.PostHttpMethod.JsonDataRequest, config: Redeclare.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Redeclare.PostHttpMethod.WellformedResponse>>;
    /**
     * 重推报关
     *
     * `POST /v3/customs/redeclare`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
     */
    post(data: Redeclare.PostHttpMethod.JsonDataRequest, config: Redeclare.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Redeclare.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Customs.Redeclare.PostHttpMethod {
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
    out_trade_no?: string;
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     * @example '4200002026202612011234567890'
     */
    transaction_id?: string;
    /**
     * 商户子单号
     *
     * 一笔支付拆成几单报关时，由你给每一单的编号；没有拆单就不填。
     * @example '20261120125346'
     */
    sub_order_no?: string;
    /**
     * 微信子单号
     *
     * 拆单报关时，由申报的应答返回；与商户子单号传一个即可。
     * @example '1000320306202611208440737891'
     */
    sub_order_id?: string;
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
     * 最后更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    modify_time: string;
    /**
     * 申报结果说明
     * @example '支付单已存在并且为非退单状态'
     */
    explanation?: string;
  }
}
