// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface Partnerships {
    /**
     * 查询合作关系列表
     *
     * `GET /v3/marketing/partnerships`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380536
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012381479
     */
    get(config: Partnerships.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Partnerships.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partnerships.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 合作方信息
       *
       * JSON 文本：按合作方的商户号或 AppID 查找。
       *
       * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Marketing.Partnerships.GetHttpMethod.RequestConfig.Params.Partner}
       * @example '{"type":"APPID","appid":"wx4e1916a585d1f4e9"}'
       */
      partner?: string;
      /**
       * 被授权数据
       *
       * JSON 文本：写明查哪一批券的授权，种类与批次号都要有。
       *
       * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Marketing.Partnerships.GetHttpMethod.RequestConfig.Params.AuthorizedData}
       * @example '{"business_type":"FAVOR_STOCK","stock_id":"2433405"}'
       */
      authorized_data: string;
      /**
       * 分页大小
       *
       * 一页最多返回多少条，不能超过 50。
       * @default 20
       */
      limit?: number;
      /**
       * 分页页码
       * @default 0
       */
      offset?: number;
    }
    namespace Params {
      /** JSON 字符串的内容 */
      interface Partner {
        /**
         * 合作方类别
         *
         * - `APPID`：应用ID
         * - `MERCHANT`：商户号
         */
        type: 'APPID' | 'MERCHANT';
        /**
         * 合作方AppID
         *
         * `type` 为 `APPID` 时必填；长度 ≤ 32
         * @example 'wx4e1916a585d1f4e9'
         */
        appid?: string;
        /**
         * 合作方商户ID
         *
         * `type` 为 `MERCHANT` 时必填；长度 ≤ 15
         * @example '2480029552'
         */
        merchant_id?: string;
      }
      /** JSON 字符串的内容 */
      interface AuthorizedData {
        /**
         * 授权业务类别
         *
         * - `FAVOR_STOCK`：代金券批次
         * - `BUSIFAVOR_STOCK`：商家券批次
         */
        business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK';
        /**
         * 授权批次ID
         *
         * 长度 ≤ 20
         * @example '2433405'
         */
        stock_id?: string;
      }
    }
  }
  interface WellformedResponse {
    /**
     * 合作关系结果集
     *
     * 字段：`partner`、`authorized_data`、`build_time`、`terminate_time`、`create_time`、`update_time`
     */
    data?: WellformedResponse.Data[];
    /**
     * 分页大小
     * @example 5
     */
    limit: number;
    /**
     * 分页页码
     * @example 10
     */
    offset: number;
    /**
     * 总数量
     * @example 1234
     */
    total_count?: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 合作方信息
       *
       * 字段：`type`、`appid`、`merchant_id`
       */
      partner: Data.Partner;
      /**
       * 被授权数据
       *
       * 字段：`business_type`、`stock_id`
       */
      authorized_data: Data.AuthorizedData;
      /**
       * 建立合作关系时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      build_time: string;
      /**
       * 终止合作关系时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      terminate_time?: string;
      /**
       * 创建时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      create_time: string;
      /**
       * 更新时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      update_time: string;
    }
    namespace Data {
      /** 合作方信息 */
      interface Partner {
        /**
         * 合作方类别
         *
         * - `APPID`：应用
         * - `MERCHANT`：商户
         * @example 'APPID'
         */
        type: 'APPID' | 'MERCHANT';
        /**
         * 合作方AppID
         *
         * 长度 ≤ 32
         * @example 'wx4e1916a585d1f4e9'
         */
        appid?: string;
        /**
         * 合作方商户ID
         *
         * 长度 ≤ 15
         * @example '2480029552'
         */
        merchant_id?: string;
      }
      /** 被授权数据 */
      interface AuthorizedData {
        /**
         * 授权业务类别
         *
         * - `FAVOR_STOCK`：代金券批次
         * - `BUSIFAVOR_STOCK`：商家券批次
         * @example 'FAVOR_STOCK'
         */
        business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK';
        /**
         * 授权批次ID
         *
         * 长度 ≤ 20
         * @example '2433405'
         */
        stock_id?: string;
      }
    }
  }
}
