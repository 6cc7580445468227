// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh.Banks._bank_alias_code_ {
  interface Branches {
    /**
     * 查询支行列表
     *
     * `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_6.shtml
     */
    get(config: Branches.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Branches.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh.Banks._bank_alias_code_.Branches.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 银行别名编码
     *
     * 从银行列表取得，也可按卡号查。
     * @example '1000006247'
     */
    bank_alias_code: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 城市编码
       *
       * 从城市列表取得。
       * @example 536
       */
      city_code: number;
      /** 本次查询偏移量 */
      offset?: number;
      /**
       * 本次请求最大查询条数
       * @example 200
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /**
     * 查询数据总条数
     * @example 10
     */
    total_count: number;
    /**
     * 本次查询条数
     * @example 10
     */
    count: number;
    /**
     * 支行列表
     *
     * 字段：`bank_branch_name`、`bank_branch_id`
     */
    data?: WellformedResponse.Data[];
    /**
     * 本次查询偏移量
     * @example 0
     */
    offset: number;
    /**
     * 分页链接
     *
     * 字段：`next`、`prev`、`self`
     */
    links: WeChatPay.Components.PageLinks;
    /**
     * 开户银行
     *
     * 长度 ≤ 128
     * @example '招商银行其他银行'
     */
    account_bank: string;
    /**
     * 开户银行编码
     * @example 1001
     */
    account_bank_code: number;
    /**
     * 银行别名
     *
     * 长度 ≤ 128
     * @example '工商银行深圳前海微众银行'
     */
    bank_alias: string;
    /**
     * 银行别名编码
     *
     * 长度 ≤ 32
     * @example '1000006247'
     */
    bank_alias_code: string;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 开户银行支行名称
       *
       * 长度 ≤ 128
       * @example '中国工商银行上海市周浦支行'
       */
      bank_branch_name: string;
      /**
       * 开户银行支行联行号
       *
       * 长度 ≤ 64
       * @example '102290072311'
       */
      bank_branch_id: string;
    }
  }
}
