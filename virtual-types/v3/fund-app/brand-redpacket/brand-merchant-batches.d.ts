// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket {
  interface BrandMerchantBatches {
    /**
     * 品牌商户发放红包
     *
     * `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`（直连商户）
     */
    (data: BrandMerchantBatches.PostHttpMethod.JsonDataRequest, config?: BrandMerchantBatches.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<BrandMerchantBatches.PostHttpMethod.WellformedResponse>>;
    /**
     * 品牌商户发放红包
     *
     * `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`（直连商户）
     */
    post(data: BrandMerchantBatches.PostHttpMethod.JsonDataRequest, config?: BrandMerchantBatches.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<BrandMerchantBatches.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket.BrandMerchantBatches.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
     * @example 1234
     */
    brand_id: number;
    /**
     * 品牌AppID
     *
     * 已与品牌绑定的 AppID，收红包用户的 OpenID 由它取得。
     *
     * 长度 1–32
     * @example 'wxf636efh567hg4356'
     */
    brand_appid: string;
    /**
     * 品牌红包发放场景
     *
     * - `CUSTOM_SEND`：自定义发放
     * @example 'CUSTOM_SEND'
     */
    scene: 'CUSTOM_SEND';
    /**
     * 品牌红包模板ID
     *
     * 长度 1–128
     * @example '123400001'
     */
    template_id: string;
    /**
     * 商家品牌红包批次单号
     *
     * 由你生成并存下，之后查询用它。
     *
     * 长度 5–32；字符集 `0-9 A-Z a-z`
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 品牌红包批次名称
     *
     * 长度 1–32
     * @example '双十一营销用品牌红包'
     */
    batch_name: string;
    /**
     * 品牌红包批次备注
     *
     * 长度 1–32
     * @example '双十一营销用品牌红包'
     */
    batch_remark: string;
    /**
     * 总金额
     *
     * 这一批要发出多少，须等于各笔之和。
     *
     * 单位 分
     * @example 10000
     */
    total_amount: number;
    /**
     * 总笔数
     * @example 10
     */
    total_num: number;
    /**
     * 品牌红包明细列表
     *
     * 项数 ≤ 10；字段：`out_detail_no`、`amount`、`openid`、`user_name`、`remark`
     */
    detail_list: JsonDataRequest.DetailList[];
  }
  namespace JsonDataRequest {
    interface DetailList {
      /**
       * 商家品牌红包明细单号
       *
       * 由你生成，用来区分同一批里的各笔。
       *
       * 长度 1–32；字符集 `0-9 A-Z a-z`
       * @example 'x23zy545Bd5436'
       */
      out_detail_no: string;
      /**
       * 红包金额
       *
       * 单位 分
       * @example 100
       */
      amount: number;
      /**
       * 接收红包用户OpenID
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       *
       * 长度 1–64
       * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
       */
      openid: string;
      /**
       * 接收红包用户姓名
       *
       * 长度 1–1024；加密 用微信支付公钥加密
       */
      user_name?: string;
      /**
       * 红包备注
       *
       * 长度 1–32 字符
       * @example '来自XX的红包'
       */
      remark: string;
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
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 商家品牌红包批次单号
     *
     * 长度 5–32；字符集 `0-9 A-Z a-z`
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 微信支付品牌红包批次单号
     *
     * 长度 32–64
     * @example '1210000071100999991182026112000019480001'
     */
    batch_no?: string;
    /**
     * 品牌红包批次创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 批次单状态
     *
     * - `WAIT_PAY`：待付款确认
     * - `ACCEPTED`：已受理
     * - `PROCESSING`：发放中
     * - `FINISHED`：已完成
     * - `CLOSED`：已关闭
     * @example 'ACCEPTED'
     */
    batch_state?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED';
  }
}
