// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Bank.Packages._package_id_ {
  interface Tasks {
    /**
     * 查询上传任务列表
     *
     * `GET /v3/marketing/bank/packages/{package_id}/tasks`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_2.shtml
     */
    get(config: Tasks.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Tasks.GetHttpMethod.WellformedResponse>>;
    /**
     * 导入定向用户协议号
     *
     * `POST /v3/marketing/bank/packages/{package_id}/tasks`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
     */
    (data: Tasks.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Tasks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Tasks.PostHttpMethod.WellformedResponse>>;
    /**
     * 导入定向用户协议号
     *
     * `POST /v3/marketing/bank/packages/{package_id}/tasks`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
     */
    post(data: Tasks.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Tasks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Tasks.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Bank.Packages._package_id_.Tasks.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 号码包ID
     * @example '8473295'
     */
    package_id: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 任务状态
       *
       * - `PROCESSING`：处理中
       * - `FINISHED`：已完成
       * @example 'PROCESSING'
       */
      status?: 'PROCESSING' | 'FINISHED';
      /**
       * 文件名
       *
       * 须带与文件格式一致的扩展名。
       * @example 'active_user.csv'
       */
      filename?: string;
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
     * 上传任务列表
     *
     * 字段：`task_id`、`package_id`、`filename`、`create_time`、`update_time`、`status`、`success_count`、`fail_count`、`success_user_count`、`bank_type`
     */
    data: WellformedResponse.Data[];
    /**
     * 总数量
     * @example 20
     */
    total_count: number;
    /**
     * 分页页码
     * @example 0
     */
    offset: number;
    /**
     * 分页大小
     * @example 20
     */
    limit: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 上传任务
       * @example '101'
       */
      task_id: string;
      /**
       * 号码包ID
       * @example '8473295'
       */
      package_id: string;
      /**
       * 文件名
       * @example 'active_user.csv'
       */
      filename: string;
      /**
       * 创建上传任务的时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      create_time: string;
      /**
       * 上传任务最近一次更新的时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      update_time?: string;
      /**
       * 任务状态
       * @example 'PROCESSING'
       */
      status?: string;
      /**
       * 成功数
       * @example 1000
       */
      success_count?: number;
      /**
       * 失败数
       * @example 20
       */
      fail_count?: number;
      /**
       * 匹配成功的微信用户数
       * @example 1000
       */
      success_user_count?: number;
      /**
       * 银行类型
       * @example 'ICBC_DEBIT'
       */
      bank_type?: string;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Bank.Packages._package_id_.Tasks.PostHttpMethod {
  interface FormDataRequest {
    /** 快捷交易协议号文件 */
    file: WeChatPay.Client.ReadStream;
    /**
     * 文件元信息
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Marketing.Bank.Packages._package_id_.Tasks.PostHttpMethod.FormDataRequest.Meta}
     */
    meta?: string;
  }
  namespace FormDataRequest {
    /**
     * 文件元信息
     * JSON 字符串的内容
     */
    interface Meta {
      /**
       * 文件名
       *
       * 须带与文件格式一致的扩展名。
       */
      filename: string;
      /**
       * 文件的 SHA-256 摘要
       *
       * 对文件的二进制内容算出，不是对 BASE64 或整个请求体。
       */
      sha256: string;
      /** 银行类型 */
      bank_type: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 号码包ID
     * @example '8473295'
     */
    package_id: string;
    /** 请求头 */
    headers: RequestConfig.Headers;
    /** 参与签名的文件元信息，须与表单的 `meta` 一致 */
    meta: FormDataRequest.Meta;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      'Content-Type': `multipart/form-data${string}`;
    }
  }
  interface WellformedResponse {
    /**
     * 银行类型
     * @example 'ICBC_DEBIT'
     */
    bank_type?: string;
    /**
     * 创建上传任务的时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 失败数
     * @example 20
     */
    fail_count?: number;
    /**
     * 文件名
     * @example 'active_user.csv'
     */
    filename: string;
    /**
     * 号码包ID
     * @example '8473295'
     */
    package_id: string;
    /**
     * 任务状态
     * @example 'PROCESSING'
     */
    status?: string;
    /**
     * 成功数
     * @example 1000
     */
    success_count?: number;
    /**
     * 匹配成功的微信用户数
     * @example 1000
     */
    success_user_count?: number;
    /**
     * 上传任务
     * @example '101'
     */
    task_id: string;
    /**
     * 上传任务最近一次更新的时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
  }
}
