// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen {
  interface Cards {
    /**
     * 查询会员卡模板列表
     *
     * `GET /v3/marketing/membercard-open/cards`（直连商户、服务商）
     */
    get(config: Cards.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cards.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建会员卡模板
     *
     * `POST /v3/marketing/membercard-open/cards`（直连商户、服务商）
     */
    (data: Cards.PostHttpMethod.JsonDataRequest, config?: Cards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cards.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建会员卡模板
     *
     * `POST /v3/marketing/membercard-open/cards`（直连商户、服务商）
     */
    post(data: Cards.PostHttpMethod.JsonDataRequest, config?: Cards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cards.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
       * @example '1001622624'
       */
      brand_id?: string;
      /**
       * 商户AppId
       *
       * 须已与商户号或品牌绑定，用户的 OpenID 由它取得。
       *
       * 长度 ≤ 32
       * @example 'wxea9c30890f48d5ae'
       */
      appid?: string;
      /**
       * 分页页码
       * @default 0
       */
      offset: number;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 20
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /** 总数量 */
    total_count: number;
    /** 分页大小 */
    limit: number;
    /**
     * 分页页码
     * @default 0
     */
    offset: number;
    /**
     * 会员卡列表
     *
     * 字段：`card_id`、`create_time`、`update_time`、`remain_quantity`、`status`、`brand`、`appid`、`logo_url`、`title`、`background_picture_url`、`description`、`service_phone` 等 22 个
     */
    data?: WeChatPay.Components.MembercardOpenCard[];
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户AppId
     *
     * 须已与商户号或品牌绑定，用户的 OpenID 由它取得。
     *
     * 长度 ≤ 32
     * @example 'wxea9c30890f48d5ae'
     */
    appid: string;
    /**
     * 会员卡logo
     *
     * 须是图片上传接口返回的地址，外部链接不能用。
     *
     * URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    logo_url: string;
    /**
     * 品牌信息
     *
     * 字段：`brand_id`、`display_name`
     */
    brand: JsonDataRequest.Brand;
    /**
     * 卡名称
     * @example '微信支付测试卡'
     */
    title: string;
    /**
     * 会员卡背景图
     *
     * 须是图片上传接口返回的地址，外部链接不能用。
     *
     * URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    background_picture_url: string;
    /**
     * 使用须知
     *
     * 长度 ≤ 1000
     * @example '使用本会员卡表示你同意示例公司的协议，最终解释权归示例公司所有'
     */
    description: string;
    /**
     * 服务电话
     *
     * 展示在会员卡的详情里，宜填固定电话。
     * @example '010-88771234'
     */
    service_phone?: string;
    /**
     * 会员码型
     *
     * 用户打开会员卡时看到哪种码。
     *
     * - `BAR_CODE`：条形码
     * - `QRCODE`：二维码
     * - `BAR_CODE_AND_QRCODE`：条形码和二维码
     * - `NONE_CODE`：不显示任何码型
     */
    code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE';
    /**
     * 会员卡总库存
     * @example 5000000
     */
    total_quantity?: number;
    /**
     * 有效期
     *
     * 字段：`type`、`available_begin_time`、`available_end_time`、`available_day_after_receive`、`wait_days_after_receive`
     */
    date_information: JsonDataRequest.DateInformation;
    /**
     * 会员卡code分配类型
     *
     * 会员卡的编码由谁分配：微信支付在用户领卡时分配，或由你传入。
     *
     * - `SYSTEM_ALLOCATE`：系统分配
     * - `MERCHANT_DEPOSIT`：商户预存
     * - `REAL_TIME`：实时传入
     */
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME';
    /**
     * 是否展示会员等级
     *
     * `true` 须同时填 `init_level`。
     */
    need_display_level?: boolean;
    /**
     * 会员初始等级
     *
     * 用户开卡时的等级，文字由你自定。
     * @example '白银会员'
     */
    init_level?: string;
    /**
     * 商户请求单号
     *
     * 由你生成并存下，须唯一。
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 储值信息
     *
     * 不传就不显示储值；传就须填跳转的地方。
     *
     * 字段：`need_balance`、`balance_appid`、`balance_path`、`balance_url`
     */
    balance_information?: WeChatPay.Components.MembercardOpenBalance;
    /**
     * 开卡信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information_form?: WeChatPay.Components.MembercardOpenUserForm;
    /**
     * 商户补充声明
     *
     * 字段：`title`、`url`、`appid`、`path`
     */
    additional_statement?: WeChatPay.Components.MembercardOpenStatement;
    /**
     * 是否启用动态码
     * @example false
     */
    need_dynamic_code?: boolean;
  }
  namespace JsonDataRequest {
    /** 品牌信息 */
    interface Brand {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
       * @example '1004'
       */
      brand_id: string;
      /**
       * 品牌展示名称
       * @example '微信支付'
       */
      display_name: string;
    }
    /** 有效期 */
    interface DateInformation {
      /**
       * 有效期类型
       *
       * 决定填哪几个时间：固定起止日、激活后若干天，或永久有效。
       *
       * - `FIX_TIME_RANGE`：固定时间范围内有效
       * - `FIX_TERM`：相对时间范围内有效
       * - `PERMANENT`：永久有效
       */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT';
      /**
       * 有效期开始时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T00:00:00+08:00'
       */
      available_begin_time?: string;
      /**
       * 有效期结束时间
       *
       * RFC 3339 时间，含时区
       * @example '2030-05-20T13:29:35.120+08:00'
       */
      available_end_time?: string;
      /**
       * 生效后N天内有效
       *
       * 按自然天算。
       *
       * 单位 天
       * @example 200
       */
      available_day_after_receive?: number;
      /**
       * 领取后N天开始生效
       *
       * 单位 天
       * @example 1
       */
      wait_days_after_receive?: number;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 会员卡模板 */
  type WellformedResponse = WeChatPay.Components.MembercardOpenCard;
}
