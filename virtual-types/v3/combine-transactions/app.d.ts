// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions {
  interface App {
    /**
     * 合单下单-APP支付
     *
     * `POST /v3/combine-transactions/app`（电商平台、服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_1.shtml
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556944
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012758021
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760622
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545465
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012707307
     */
    (data: App.PostHttpMethod.JsonDataRequest, config?: App.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<App.PostHttpMethod.WellformedResponse>>;
    /**
     * 合单下单-APP支付
     *
     * `POST /v3/combine-transactions/app`（电商平台、服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_1.shtml
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556944
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012758021
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760622
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545465
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012707307
     */
    post(data: App.PostHttpMethod.JsonDataRequest, config?: App.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<App.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions.App.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 合单商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 合单商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    combine_mchid: string;
    /**
     * 合单商户订单号
     *
     * 长度 6–32 字符；字符集 `0-9 A-Z a-z _ | * -`
     * @example 'P20150806125346'
     */
    combine_out_trade_no: string;
    /**
     * 场景信息
     *
     * 字段：`device_id`、`payer_client_ip`
     */
    scene_info?: WeChatPay.Components.CombineSceneInfo;
    /**
     * 商品单信息
     *
     * 字段：`mchid`、`individual_auth_id`、`individual_name`、`attach`、`amount`、`out_trade_no`、`sub_mchid`、`detail`、`goods_tag`、`description`、`settle_info`、`sub_appid` 等 13 个
     */
    sub_orders: JsonDataRequest.SubOrders[];
    /**
     * 支付者
     *
     * 字段：`identity`
     */
    combine_payer_info?: JsonDataRequest.CombinePayerInfo;
    /**
     * 交易起始时间
     *
     * RFC 3339 时间，含时区
     * @example '2019-12-31T15:59:59+08:00'
     */
    time_start?: string;
    /**
     * 交易结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2019-12-31T15:59:59+08:00'
     */
    time_expire?: string;
    /**
     * 预支付交易会话标识
     * @example 'wx201410272009395522657a690389285100'
     */
    prepay_id?: string;
    /**
     * 通知地址
     *
     * 长度 ≤ 255；URL
     * @example 'https://yourapp.com/notify'
     */
    notify_url: string;
    /**
     * 交易场景
     *
     * - `RECOMMERCE`：二手交易
     * @example 'RECOMMERCE'
     */
    trade_scenario?: 'RECOMMERCE';
    /**
     * 指定支付方式
     *
     * - `no_balance`：不可用零钱
     * - `no_debit`：不可用借记卡
     * - `balance_only`：仅可用零钱
     */
    limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[];
    /**
     * 预签约信息
     *
     * 字段：`mchid`、`appid`、`out_contract_code`、`plan_id`、`contract_display_account`、`notify_url`
     */
    contract_info?: JsonDataRequest.ContractInfo;
    /**
     * 贴息信息（微信分付）
     *
     * 字段：`subsidy_detail`
     */
    subsidy_info?: JsonDataRequest.SubsidyInfo;
  }
  namespace JsonDataRequest {
    interface SubOrders {
      /**
       * 子单商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 商品单个人收款方受理授权ID
       * @example '1900000109'
       */
      individual_auth_id?: string;
      /**
       * 商品单个人收款方平台昵称
       * @example '哈哈哈小店'
       */
      individual_name?: string;
      /**
       * 附加数据
       *
       * 长度 ≤ 128 字符
       * @example '深圳分店'
       */
      attach: string;
      /**
       * 订单金额
       *
       * 字段：`total_amount`、`currency`
       */
      amount: WeChatPay.Components.CombineAmount;
      /**
       * 商品单商户订单号
       *
       * 长度 6–32 字符；字符集 `0-9 A-Z a-z _ | * -`
       * @example '20150806125346'
       */
      out_trade_no: string;
      /**
       * 二级商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 商品详情
       * @example '买单费用'
       */
      detail?: string;
      /**
       * 订单优惠标记
       *
       * 长度 ≤ 32
       * @example 'WXG'
       */
      goods_tag?: string;
      /**
       * 商品描述
       *
       * 长度 ≤ 127 字符
       * @example '腾讯充值中心-QQ会员充值'
       */
      description: string;
      /**
       * 结算信息
       *
       * 字段：`profit_sharing`、`subsidy_amount`
       */
      settle_info?: WeChatPay.Components.CombineSettleInfo;
      /**
       * 子商户应用ID
       * @example 'wxd678efh567hg6999'
       */
      sub_appid?: string;
      /** 是否指定分账 */
      profit_sharing?: boolean;
    }
    /** 支付者 */
    interface CombinePayerInfo {
      /**
       * 实名支付（需单独申请权限）
       *
       * 字段：`type`、`number`、`name`
       */
      identity?: WeChatPay.Components.PayerIdentity;
    }
    /** 预签约信息 */
    interface ContractInfo {
      /**
       * 签约商户号
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 签约商户AppID
       * @example 'wxd678efh567hg6787'
       */
      appid: string;
      /**
       * 签约商户协议号
       * @example 'wxwtdk20200910100000'
       */
      out_contract_code: string;
      /**
       * 委托代扣协议模板ID
       * @example 12535
       */
      plan_id: number;
      /**
       * 用户账户展示名称
       * @example '微信代扣用户A'
       */
      contract_display_account: string;
      /**
       * 回调通知地址
       *
       * URL
       * @example 'https://yourapp.com/notify'
       */
      notify_url: string;
    }
    /** 贴息信息（微信分付） */
    interface SubsidyInfo {
      /**
       * 贴息详情列表
       *
       * 字段：`subsidy_period_type`、`subsidy_plan`
       */
      subsidy_detail?: WeChatPay.Components.SubsidyDetail[];
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 预支付交易会话标识
     *
     * 长度 ≤ 64
     * @example 'wx201410272009395522657a690389285100'
     */
    prepay_id: string;
    /**
     * 预签约结果
     *
     * 字段：`code`、`message`
     */
    contract_result?: WellformedResponse.ContractResult;
  }
  namespace WellformedResponse {
    /** 预签约结果 */
    interface ContractResult {
      /**
       * 签约结果码
       * @example 'INVALID_REQUEST'
       */
      code: string;
      /**
       * 签约结果描述信息
       * @example '当前签约协议号已经进行签约'
       */
      message?: string;
    }
  }
}
