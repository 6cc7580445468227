// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PayrollCard {
  interface TransferBatches {
    /**
     * 发起批量转账（用工卡）
     *
     * `POST /v3/payroll-card/transfer-batches`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml
     */
    (data: TransferBatches.PostHttpMethod.JsonDataRequest, config: TransferBatches.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferBatches.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起批量转账（用工卡）
     *
     * `POST /v3/payroll-card/transfer-batches`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml
     */
    post(data: TransferBatches.PostHttpMethod.JsonDataRequest, config: TransferBatches.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferBatches.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.TransferBatches.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 特约商户号
     *
     * 服务商名下的商户，进件审核通过后由微信支付分配。
     * @example '1111111'
     */
    sub_mchid: string;
    /**
     * 特约商户AppID
     *
     * 特约商户自己的 AppID，须已与它的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sub_appid?: string;
    /**
     * 特约商户授权类型
     *
     * - `INFORMATION_AUTHORIZATION_TYPE`：信息授权
     * - `FUND_AUTHORIZATION_TYPE`：资金授权
     * - `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`：信息和资金授权
     * @example 'INFORMATION_AUTHORIZATION_TYPE'
     */
    authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE';
    /**
     * 商家批次单号
     *
     * 发起批量转账时由你生成并存下，之后查询与重试都用它。
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 批次名称
     *
     * 长度 ≤ 32
     * @example '2026年1月深圳分部报销单'
     */
    batch_name: string;
    /**
     * 批次备注
     *
     * 长度 ≤ 32 字符
     * @example '2026年1月深圳分部报销单'
     */
    batch_remark: string;
    /**
     * 转账总金额
     *
     * 须等于各笔明细金额之和。
     *
     * 单位 分
     * @example 4000000
     */
    total_amount: number;
    /**
     * 转账总笔数
     *
     * 须等于明细的条数。
     * @example 200
     */
    total_num: number;
    /**
     * 转账明细列表
     *
     * 项数 ≤ 3000；字段：`out_detail_no`、`transfer_amount`、`transfer_remark`、`openid`、`user_name`
     */
    transfer_detail_list: JsonDataRequest.TransferDetailList[];
    /**
     * 服务商的AppID
     *
     * 须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4388'
     */
    sp_appid?: string;
    /**
     * 用工类型
     *
     * - `LONG_TERM_EMPLOYMENT`：长期用工
     * - `SHORT_TERM_EMPLOYMENT`：短期用工
     * - `COOPERATION_EMPLOYMENT`：合作关系
     * @example 'LONG_TERM_EMPLOYMENT'
     */
    employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT';
    /**
     * 用工场景
     *
     * - `LOGISTICS`：物流
     * - `MANUFACTURING`：制造业
     * - `HOTEL`：酒店业
     * - `CATERING`：餐饮业
     * - `EVENT`：活动促销
     * - `RETAIL`：零售
     * - `OTHERS`：其他
     * @example 'LOGISTICS'
     */
    employment_scene: 'LOGISTICS' | 'MANUFACTURING' | 'HOTEL' | 'CATERING' | 'EVENT' | 'RETAIL' | 'OTHERS';
    /**
     * 业务类型
     *
     * - `UNDEFINE`：未定义
     * - `PROMOTION`：营销活动
     */
    business_type?: 'UNDEFINE' | 'PROMOTION';
  }
  namespace JsonDataRequest {
    interface TransferDetailList {
      /**
       * 商家明细单号
       *
       * 由你生成，用来区分同一批里的各笔转账。
       *
       * 长度 ≤ 32
       * @example 'x23zy545Bd5436'
       */
      out_detail_no: string;
      /**
       * 转账金额
       *
       * 单位 分
       * @example 200000
       */
      transfer_amount: number;
      /**
       * 转账备注
       *
       * 用户收款时看得到。
       *
       * 长度 ≤ 32 字符
       * @example '2026年4月报销'
       */
      transfer_remark: string;
      /**
       * 收款用户OpenID
       *
       * 用户在请求所用 AppID 下的标识，转账前须先取得；别的 AppID 下的值不能用。
       *
       * 长度 ≤ 64
       * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
       */
      openid: string;
      /**
       * 收款用户姓名
       *
       * 传了就与收款人的微信实名核对，不一致则转账失败。
       *
       * 长度 ≤ 1024；加密 用微信支付公钥加密
       */
      user_name: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 商家批次单号
     *
     * 发起批次时由你生成。结果不明时先用它查询，弄清之前不能换单号，否则会重复转账。
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 微信支付批次单号
     *
     * 受理后由微信支付生成，须存下，查批次用它或 `out_batch_no`。
     * @example '1030000071100999991182026112000019480001'
     */
    batch_id: string;
    /**
     * 批次创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
  }
}
