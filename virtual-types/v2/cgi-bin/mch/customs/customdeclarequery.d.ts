// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.CgiBin.Mch.Customs {
  interface Customdeclarequery {
    /**
     * 查询订单附加信息
     *
     * `POST /cgi-bin/mch/customs/customdeclarequery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_2
     */
    (data: Customdeclarequery.PostHttpMethod.XmlDataRequest, config?: Customdeclarequery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Customdeclarequery.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询订单附加信息
     *
     * `POST /cgi-bin/mch/customs/customdeclarequery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_2
     */
    post(data: Customdeclarequery.PostHttpMethod.XmlDataRequest, config?: Customdeclarequery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Customdeclarequery.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.CgiBin.Mch.Customs.Customdeclarequery.PostHttpMethod {
  type XmlDataRequest = XmlDataRequest.Common & (XmlDataRequest.WithOutTradeNo | XmlDataRequest.WithTransactionId | XmlDataRequest.WithSubOrderNo | XmlDataRequest.WithSubOrderId);
  namespace XmlDataRequest {
    interface Common {
      /**
       * 签名类型
       *
       * 须与计算 `sign` 时实际用的算法一致。
       *
       * 长度 ≤ 32
       * @example 'MD5'
       */
      sign_type?: 'MD5';
      /**
       * 签名
       *
       * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
       *
       * 长度 ≤ 32；可省略，由客户端自动填写
       * @example 'C380BEC2BFD727A4B6845133519F3AD6'
       */
      sign?: string;
      /**
       * 公众账号ID
       *
       * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wxd678efh567hg6787'
       */
      appid: string;
      /**
       * 商户号
       *
       * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
       *
       * 长度 ≤ 32
       * @example '1230000109'
       */
      mch_id: string;
      /**
       * 海关
       *
       * 长度 ≤ 32
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
       */
      customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    }
    interface WithOutTradeNo {
      /**
       * 商户订单号
       *
       * 这笔支付下单或扣款时传入的单号。
       *
       * 与 `transaction_id`、`sub_order_no`、`sub_order_id` 至少填一项；长度 ≤ 32
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 微信支付订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
       *
       * 与 `out_trade_no`、`sub_order_no`、`sub_order_id` 至少填一项；长度 ≤ 28
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
      /**
       * 商户子订单号
       *
       * 一笔支付拆成几单申报时，每一单各用一个，由你生成。
       *
       * 与 `out_trade_no`、`transaction_id`、`sub_order_id` 至少填一项；长度 ≤ 32
       * @example '20261120125346'
       */
      sub_order_no?: string;
      /**
       * 微信子订单号
       *
       * 拆单报关时，由申报的应答返回。
       *
       * 与 `out_trade_no`、`transaction_id`、`sub_order_no` 至少填一项；长度 ≤ 32
       * @example '20261120125346'
       */
      sub_order_id?: string;
    }
    interface WithTransactionId {
      /**
       * 商户订单号
       *
       * 这笔支付下单或扣款时传入的单号。
       *
       * 与 `transaction_id`、`sub_order_no`、`sub_order_id` 至少填一项；长度 ≤ 32
       * @example 'ORDER20261201000001'
       */
      out_trade_no?: string;
      /**
       * 微信支付订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
       *
       * 与 `out_trade_no`、`sub_order_no`、`sub_order_id` 至少填一项；长度 ≤ 28
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
      /**
       * 商户子订单号
       *
       * 一笔支付拆成几单申报时，每一单各用一个，由你生成。
       *
       * 与 `out_trade_no`、`transaction_id`、`sub_order_id` 至少填一项；长度 ≤ 32
       * @example '20261120125346'
       */
      sub_order_no?: string;
      /**
       * 微信子订单号
       *
       * 拆单报关时，由申报的应答返回。
       *
       * 与 `out_trade_no`、`transaction_id`、`sub_order_no` 至少填一项；长度 ≤ 32
       * @example '20261120125346'
       */
      sub_order_id?: string;
    }
    interface WithSubOrderNo {
      /**
       * 商户订单号
       *
       * 这笔支付下单或扣款时传入的单号。
       *
       * 与 `transaction_id`、`sub_order_no`、`sub_order_id` 至少填一项；长度 ≤ 32
       * @example 'ORDER20261201000001'
       */
      out_trade_no?: string;
      /**
       * 微信支付订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
       *
       * 与 `out_trade_no`、`sub_order_no`、`sub_order_id` 至少填一项；长度 ≤ 28
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
      /**
       * 商户子订单号
       *
       * 一笔支付拆成几单申报时，每一单各用一个，由你生成。
       *
       * 与 `out_trade_no`、`transaction_id`、`sub_order_id` 至少填一项；长度 ≤ 32
       * @example '20261120125346'
       */
      sub_order_no: string;
      /**
       * 微信子订单号
       *
       * 拆单报关时，由申报的应答返回。
       *
       * 与 `out_trade_no`、`transaction_id`、`sub_order_no` 至少填一项；长度 ≤ 32
       * @example '20261120125346'
       */
      sub_order_id?: string;
    }
    interface WithSubOrderId {
      /**
       * 商户订单号
       *
       * 这笔支付下单或扣款时传入的单号。
       *
       * 与 `transaction_id`、`sub_order_no`、`sub_order_id` 至少填一项；长度 ≤ 32
       * @example 'ORDER20261201000001'
       */
      out_trade_no?: string;
      /**
       * 微信支付订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
       *
       * 与 `out_trade_no`、`sub_order_no`、`sub_order_id` 至少填一项；长度 ≤ 28
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
      /**
       * 商户子订单号
       *
       * 一笔支付拆成几单申报时，每一单各用一个，由你生成。
       *
       * 与 `out_trade_no`、`transaction_id`、`sub_order_id` 至少填一项；长度 ≤ 32
       * @example '20261120125346'
       */
      sub_order_no?: string;
      /**
       * 微信子订单号
       *
       * 拆单报关时，由申报的应答返回。
       *
       * 与 `out_trade_no`、`transaction_id`、`sub_order_no` 至少填一项；长度 ≤ 32
       * @example '20261120125346'
       */
      sub_order_id: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 签名
     *
     * 用 APIv2 密钥对其余非空字段重算后比对，不一致的内容不能采信。`sign` 自己不参与计算。
     *
     * 长度 ≤ 32
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     *
     * 长度 ≤ 28
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 笔数
     *
     * 32 位整数
     * @example 1
     */
    count: `${number}`;
    /**
     * 验核机构
     *
     * 长度 ≤ 16
     *
     * - `UNIONPAY`：银联
     * - `NETSUNION`：网联
     * - `OTHERS`：其他
     * @example 'UNIONPAY'
     */
    verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS';
    /**
     * 验核机构交易流水号
     *
     * 长度 ≤ 64
     * @example '2026112088340107038204310100000'
     */
    verify_department_trade_id: string;
    /**
     * 商户子订单号
     *
     * 长度 ≤ 32
     * @example '20261120125346'
     */
    [field: `sub_order_no_${number}`]: string;
    /**
     * 微信子订单号
     *
     * 长度 ≤ 32
     * @example '20261120125346'
     */
    [field: `sub_order_id_${number}`]: string;
    /**
     * 商户海关备案号
     *
     * 长度 ≤ 32
     * @example '1234567'
     */
    [field: `mch_customs_no_${number}`]: string;
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
     */
    [field: `customs_${number}`]: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /**
     * 币种
     *
     * 长度 ≤ 3
     * @example 'CNY'
     */
    [field: `fee_type_${number}`]: string;
    /**
     * 应付金额
     *
     * 单位 分；32 位整数
     * @example 888
     */
    [field: `order_fee_${number}`]: `${number}`;
    /**
     * 关税
     *
     * 单位 分；32 位整数
     * @example 888
     */
    [field: `duty_${number}`]: `${number}`;
    /**
     * 物流费
     *
     * 单位 分；32 位整数
     * @example 888
     */
    [field: `transport_fee_${number}`]: `${number}`;
    /**
     * 商品价格
     *
     * 单位 分；32 位整数
     * @example 888
     */
    [field: `product_fee_${number}`]: `${number}`;
    /**
     * 状态码
     *
     * - `UNDECLARED`：未申报
     * - `SUBMITTED`：申报已提交
     * - `PROCESSING`：申报中
     * - `SUCCESS`：申报成功
     * - `FAIL`：申报失败
     * - `EXCEPT`：海关接口异常
     */
    [field: `state_${number}`]: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT';
    /**
     * 申报结果说明
     *
     * 长度 ≤ 128
     * @example '支付单已存在并且为非退单状态'
     */
    [field: `explanation_${number}`]: string;
    /**
     * 最后更新时间
     *
     * 长度 ≤ 14
     * @example '20261120103456'
     */
    [field: `modify_time_${number}`]: string;
    /**
     * 订购人和支付人身份信息校验结果
     *
     * 长度 ≤ 256
     *
     * - `UNCHECKED`：未上传订购人身份信息
     * - `SAME`：身份信息一致
     * - `DIFFERENT`：身份信息不一致
     * @example 'UNCHECKED'
     */
    [field: `cert_check_result_${number}`]: 'UNCHECKED' | 'SAME' | 'DIFFERENT';
  }
}
