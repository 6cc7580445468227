// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Transactions {
  interface Micropay {
    /**
     * 提交付款码支付
     *
     * `POST /v3/transactions/micropay`（直连模式、机构模式）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
     */
    (data: Micropay.PostHttpMethod.JsonDataRequest, config: Micropay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Micropay.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交付款码支付
     *
     * `POST /v3/transactions/micropay`（直连模式、机构模式）
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
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
      /**
       * 商品描述
       * @example 'image形象店-深圳腾大- QQ公仔'
       */
      description: string;
      /**
       * 商户数据
       * @example '自定义数据'
       */
      attach?: string;
      /**
       * 商户订单号
       * @example '1217752501201407033233368018'
       */
      out_trade_no: string;
      /**
       * 商品标记
       * @example 'WXG'
       */
      goods_tag?: string;
      /**
       * 交易类型
       *
       * 长度 ≤ 16
       * @example 'MICROPAY'
       */
      trade_type: string;
      /**
       * 指定支付方式
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
       * 字段：`cost_price`、`receipt_id`、`goods_detail`
       */
      detail?: WeChatPay.Components.OverseaOrderDetail[];
    }
    interface WithMchidAndAppid {
      /**
       * 商户号
       *
       * 与 `appid` 同填，或改填 `sp_mchid`、`sub_mchid`、`sp_appid`
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 应用ID
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
       * @example '1217752501201407033233368018'
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
       * @example '1217752501201407033233368018'
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
       * @example '自定义数据'
       */
      attach?: string;
      /**
       * 支付完成时间
       *
       * RFC 3339 时间，含时区
       * @example '2018-06-08T10:34:56+08:00'
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
       * 单位 币种的最小单位
       * @example 888
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
       * - `COUPON`：充值型代金券
       * - `DISCOUNT`：免充值型优惠券
       * @example 'DISCOUNT'
       */
      type?: 'COUPON' | 'DISCOUNT';
      /**
       * 优惠券面额
       *
       * 单位 币种的最小单位
       * @example 5
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
       * @example 5
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
