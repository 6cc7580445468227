// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Transactions {
  interface Micropay {
    /**
     * 提交付款码支付
     *
     * `POST /v3/transactions/micropay`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
     */
    (data: Micropay.PostHttpMethod.JsonDataRequest, config: Micropay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Micropay.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交付款码支付
     *
     * `POST /v3/transactions/micropay`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
     */
    post(data: Micropay.PostHttpMethod.JsonDataRequest, config: Micropay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Micropay.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transactions.Micropay.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithMchidAndAppid | JsonDataRequest.WithSpMchidAndSubMchidAndSpAppid);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 子商户AppID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
      /**
       * 商品描述
       *
       * 须让人看得出买的是什么。
       * @example 'image形象店-深圳腾大- QQ公仔'
       */
      description: string;
      /**
       * 商户数据
       *
       * 微信支付不解读它，查单与支付通知时原样返回。
       * @example '自定义数据'
       */
      attach?: string;
      /**
       * 商户订单号
       *
       * 由你生成，须先存下再提交。扣款结果不明时用它查单，没弄清结果就换号再扣会重复收款。
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 商品标记
       *
       * 券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。
       * @example 'WXG'
       */
      goods_tag?: string;
      /**
       * 交易类型
       *
       * 决定用户怎样付款，须与实际使用的支付方式一致。
       *
       * 长度 ≤ 16
       * @example 'MICROPAY'
       */
      trade_type: string;
      /**
       * 指定支付方式
       *
       * 限制用户能用的付款方式，不传就不限制。
       * @example 'no_credit'
       */
      limit_pay?: string;
      /**
       * MCC码
       * @example '1011'
       */
      merchant_category_code: string;
      /**
       * 支付者
       *
       * 字段：`auth_code`
       */
      payer?: JsonDataRequest.Payer;
      /**
       * 订单金额
       *
       * 订单的金额和币种。
       *
       * 字段：`total`、`currency`
       */
      amount: WeChatPay.Components.OverseaTransactionAmount;
      /**
       * 场景信息
       *
       * 字段：`device_id`、`device_ip`、`payer_client_ip`、`operator_id`、`store_info`
       */
      scene_info?: WeChatPay.Components.OverseaSceneInfo;
      /**
       * 优惠功能
       *
       * 单品优惠按这里的商品匹配，没有参加单品优惠的商品时不用传。
       *
       * 字段：`cost_price`、`receipt_id`、`goods_detail`
       */
      detail?: WeChatPay.Components.OverseaOrderDetail[];
    }
    interface WithMchidAndAppid {
      /**
       * 商户号
       *
       * 由微信支付分配。
       *
       * 与 `appid` 同填，或改填 `sp_mchid`、`sub_mchid`、`sp_appid`
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 应用ID
       *
       * 在微信公众平台或开放平台申请，须已与商户号绑定。
       *
       * 与 `mchid` 同填，或改填 `sp_mchid`、`sub_mchid`、`sp_appid`；长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      appid: string;
      sub_mchid?: never;
      sp_mchid?: never;
      sp_appid?: never;
    }
    interface WithSpMchidAndSubMchidAndSpAppid {
      mchid?: never;
      appid?: never;
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 与 `sp_mchid`、`sp_appid` 同填，或改填 `mchid`、`appid`；长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 机构商户号
       *
       * 与 `sub_mchid`、`sp_appid` 同填，或改填 `mchid`、`appid`；长度 ≤ 32
       * @example '1900000100'
       */
      sp_mchid: string;
      /**
       * 机构AppID
       *
       * 与 `sp_mchid`、`sub_mchid` 同填，或改填 `mchid`、`appid`；长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sp_appid: string;
    }
    /** 支付者 */
    interface Payer {
      /**
       * 授权码
       *
       * 扫用户出示的付款码得到，约 1 分钟失效，且只能用一次；失效了就让用户刷新后再扫。
       * @example '120061098828009406'
       */
      auth_code: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  type WellformedResponse = WellformedResponse.Common & (WellformedResponse.WithMchidAndAppid | WellformedResponse.WithSpMchidAndSubMchidAndSpAppid);
  namespace WellformedResponse {
    interface Common {
      /**
       * 微信支付订单号
       * @example '1217752501202611203233368018'
       */
      id: string;
      /**
       * 子商户AppID
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 交易类型
       *
       * - `JSAPI`：JSAPI支付
       * - `NATIVE`：Native支付
       * - `APP`：APP支付
       * - `MWEB`：H5支付
       * - `MICROPAY`：付款码支付
       * @example 'MICROPAY'
       */
      trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY';
      /**
       * 交易状态
       *
       * - `SUCCESS`：支付成功
       * - `REFUND`：转入退款
       * - `NOTPAY`：未支付
       * - `CLOSED`：已关闭
       * - `REVOKED`：已撤销
       * - `USERPAYING`：用户支付中
       * - `PAYERROR`：支付失败
       * @example 'SUCCESS'
       */
      trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR';
      /**
       * 交易状态描述
       *
       * 给人看的说明，程序判断用 `trade_state`。
       *
       * 长度 ≤ 256
       * @example '支付成功'
       */
      trade_state_desc: string;
      /**
       * 付款银行
       * @example 'CMC'
       */
      bank_type: string;
      /**
       * 商户数据
       *
       * 下单时传入的内容原样返回，当时没传就没有。
       * @example '自定义数据'
       */
      attach?: string;
      /**
       * 支付完成时间
       *
       * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      success_time: string;
      /**
       * 支付者
       *
       * 字段：`openid`、`sp_openid`、`sub_openid`
       */
      payer?: WeChatPay.Components.OverseaPayer;
      /**
       * 订单金额
       *
       * 字段：`total`、`currency`、`payer_total`、`payer_currency`、`exchange_rate`
       */
      amount: WellformedResponse.Amount;
      /**
       * 优惠功能
       *
       * 字段：`promotion_id`、`name`、`scope`、`type`、`amount`、`currency`、`activity_id`、`wechatpay_contribute_amount`、`merchant_contribute_amount`、`other_contribute_amount`、`goods_detail`
       */
      detail?: WellformedResponse.Detail[];
    }
    interface WithMchidAndAppid {
      /**
       * 商户号
       *
       * 与 `appid` 同返，或返回 `sp_mchid`、`sub_mchid`、`sp_appid`
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 应用ID
       *
       * 与 `mchid` 同返，或返回 `sp_mchid`、`sub_mchid`、`sp_appid`；长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      appid: string;
      sub_mchid?: never;
      sp_mchid?: never;
      sp_appid?: never;
    }
    interface WithSpMchidAndSubMchidAndSpAppid {
      mchid?: never;
      appid?: never;
      /**
       * 子商户号
       *
       * 与 `sp_mchid`、`sp_appid` 同返，或返回 `mchid`、`appid`；长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 机构商户号
       *
       * 与 `sub_mchid`、`sp_appid` 同返，或返回 `mchid`、`appid`；长度 ≤ 32
       * @example '1900000100'
       */
      sp_mchid: string;
      /**
       * 机构AppID
       *
       * 与 `sp_mchid`、`sub_mchid` 同返，或返回 `mchid`、`appid`；长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sp_appid: string;
    }
    /** 订单金额 */
    interface Amount {
      /**
       * 订单金额
       *
       * 优惠前的订单价；用户实际付出的看 `payer_total`。
       *
       * 单位 币种的最小单位
       * @example 888
       */
      total: number;
      /**
       * 货币类型
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
      /**
       * 用户支付金额
       *
       * 抵扣代金券后用户自己付出的钱。与下单金额核对用 `total`，不用它。
       *
       * 单位 币种的最小单位
       * @example 90
       */
      payer_total: number;
      /**
       * 支付货币类型
       * @example 'CNY'
       */
      payer_currency?: string;
      /**
       * 汇率
       *
       * 字段：`type`、`rate`
       */
      exchange_rate?: WeChatPay.Components.SettlementExchangeRate;
    }
    interface Detail {
      /**
       * 券ID
       * @example '109519'
       */
      promotion_id: string;
      /**
       * 优惠名称
       * @example '单品惠-6'
       */
      name?: string;
      /**
       * 优惠范围
       *
       * - `GLOBAL`：全场
       * - `SINGLE`：单品
       * @example 'SINGLE'
       */
      scope?: 'GLOBAL' | 'SINGLE';
      /**
       * 优惠类型
       *
       * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
       *
       * - `COUPON`：充值型代金券
       * - `DISCOUNT`：免充值型优惠券
       * @example 'DISCOUNT'
       */
      type?: 'COUPON' | 'DISCOUNT';
      /**
       * 优惠券面额
       *
       * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
       *
       * 单位 币种的最小单位
       * @example 10
       */
      amount: number;
      /**
       * 货币类型
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
      /**
       * 活动ID
       *
       * 长度 ≤ 20
       * @example '931386'
       */
      activity_id?: string;
      /**
       * 微信出资
       *
       * 单位 币种的最小单位
       * @example 0
       */
      wechatpay_contribute_amount?: number;
      /**
       * 商户出资
       *
       * 单位 币种的最小单位
       * @example 0
       */
      merchant_contribute_amount?: number;
      /**
       * 其他出资
       *
       * 单位 币种的最小单位
       * @example 10
       */
      other_contribute_amount?: number;
      /**
       * 单品列表
       *
       * 字段：`goods_id`、`goods_remark`、`quantity`、`price`
       */
      goods_detail?: Detail.GoodsDetail[];
    }
    namespace Detail {
      interface GoodsDetail {
        /**
         * 商品编码
         * @example '12345'
         */
        goods_id: string;
        /**
         * 商品备注
         *
         * 长度 ≤ 128
         * @example '1001'
         */
        goods_remark?: string;
        /**
         * 商品数量
         * @example 1
         */
        quantity: number;
        /**
         * 商品价格
         *
         * 单位 币种的最小单位
         * @example 528800
         */
        price: number;
      }
    }
  }
}
