// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks._stock_id_ {
  interface Couponcodes {
    /**
     * 查询预存code列表
     *
     * `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
     */
    get(config: Couponcodes.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Couponcodes.GetHttpMethod.WellformedResponse>>;
    /**
     * 上传预存code
     *
     * `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_6.shtml
     */
    (data: Couponcodes.PostHttpMethod.JsonDataRequest, config: Couponcodes.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Couponcodes.PostHttpMethod.WellformedResponse>>;
    /**
     * 上传预存code
     *
     * `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_6.shtml
     */
    post(data: Couponcodes.PostHttpMethod.JsonDataRequest, config: Couponcodes.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Couponcodes.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks._stock_id_.Couponcodes.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     * @example '98065001'
     */
    stock_id: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 券code状态
       *
       * - `SENDED`：可用
       * - `USED`：已核销
       * - `EXPIRED`：已过期
       * - `DELETED`：已删除
       * - `DEACTIVATED`：已失效
       */
      status?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED';
      /**
       * 公众账号ID
       *
       * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
       * @example 'wx233544546545989'
       */
      appid?: string;
      /**
       * 分页页码
       * @example 0
       */
      offset?: number;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 20
       */
      limit?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 批次号
     * @example '98065001'
     */
    stock_id: string;
    /**
     * 批次总数
     * @example 10
     */
    total_count: number;
    /**
     * 分页大小
     * @example 8
     */
    limit: number;
    /**
     * 分页页码
     * @example 1
     */
    offset: number;
    /**
     * 券code列表
     *
     * 字段：`code`、`code_status`、`upload_time`、`dispatched_time`、`openid`、`unionid`、`coupon_code`
     */
    data?: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    /** 券code信息 */
    interface Data {
      /** 商户上传code */
      code?: string;
      /**
       * 商户上传code分配状态
       *
       * - `AVAILABLE`：可分配
       * - `DISPATCHED`：已分配
       */
      code_status?: 'AVAILABLE' | 'DISPATCHED';
      /**
       * 上传时间
       *
       * RFC 3339 时间，含时区
       */
      upload_time?: string;
      /**
       * 被分配时间
       *
       * RFC 3339 时间，含时区
       */
      dispatched_time?: string;
      /** 领券用户的OpenID */
      openid?: string;
      /** 领券用户的UnionID */
      unionid?: string;
      /** 用户券code */
      coupon_code?: string;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks._stock_id_.Couponcodes.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 券code列表
     *
     * 项数 1–200；长度 1–32
     * @example 'ABC9588200'
     */
    coupon_code_list: string[];
    /**
     * 请求业务单据号
     *
     * 由你生成并存下，须唯一。
     *
     * 长度 1–128
     * @example '100002322026112034234sfdf'
     */
    upload_request_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     *
     * 长度 1–20
     * @example '98065001'
     */
    stock_id: string;
  }
  interface WellformedResponse {
    /**
     * 批次号
     *
     * 长度 ≤ 20
     * @example '98065001'
     */
    stock_id: string;
    /**
     * 去重后上传code总数
     * @example 500
     */
    total_count: number;
    /**
     * 上传成功code个数
     * @example 20
     */
    success_count: number;
    /**
     * 上传成功的code列表
     *
     * 项数 ≤ 200；长度 ≤ 32
     * @example 'MMAA12345'
     */
    success_codes?: string[];
    /**
     * 上传成功时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time: string;
    /**
     * 上传失败code个数
     * @example 10
     */
    fail_count?: number;
    /**
     * 上传失败的code及原因
     *
     * 字段：`coupon_code`、`code`、`message`
     */
    fail_codes?: WellformedResponse.FailCodes[];
    /**
     * 已存在的code列表
     *
     * 项数 ≤ 200；长度 ≤ 32
     * @example 'ABCD2345'
     */
    exist_codes?: string[];
    /**
     * 本次请求中重复的code列表
     *
     * 项数 ≤ 200；长度 ≤ 32
     * @example 'AACC2345'
     */
    duplicate_codes?: string[];
  }
  namespace WellformedResponse {
    interface FailCodes {
      /**
       * 上传失败的券code
       *
       * 长度 ≤ 32
       * @example 'ABCD23456'
       */
      coupon_code: string;
      /**
       * 上传失败错误码
       *
       * 长度 ≤ 32
       * @example 'LENGTH_LIMIT'
       */
      code: string;
      /**
       * 上传失败错误信息
       *
       * 长度 ≤ 128
       * @example '长度超过最大值32位'
       */
      message: string;
    }
  }
}
