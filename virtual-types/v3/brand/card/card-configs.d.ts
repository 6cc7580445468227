// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Card {
  interface CardConfigs {
    /**
     * 查询商家名片配置申请状态
     *
     * `GET /v3/brand/card/card-configs`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016475174
     */
    get(config: CardConfigs.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CardConfigs.GetHttpMethod.WellformedResponse>>;
    /**
     * 提交商家名片配置申请
     *
     * `POST /v3/brand/card/card-configs`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016468440
     */
    (data: CardConfigs.PostHttpMethod.JsonDataRequest, config?: CardConfigs.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CardConfigs.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交商家名片配置申请
     *
     * `POST /v3/brand/card/card-configs`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016468440
     */
    post(data: CardConfigs.PostHttpMethod.JsonDataRequest, config?: CardConfigs.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CardConfigs.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardConfigs.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    type Params = Params.Common & (Params.WithBusinessCode | Params.WithApplymentId);
    namespace Params {
      interface Common {
        /**
         * 品牌ID
         *
         * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
         *
         * 长度 ≤ 20
         * @example '120344'
         */
        brand_id: string;
      }
      interface WithBusinessCode {
        /**
         * 业务申请编号
         *
         * 提交申请时由服务商自定的编号。
         *
         * 与 `applyment_id` 二选一；长度 ≤ 128；字符集 `0-9 A-Z a-z _`
         * @example '1900013511_10000'
         */
        business_code: string;
        applyment_id?: never;
      }
      interface WithApplymentId {
        business_code?: never;
        /**
         * 微信支付申请单号
         *
         * 提交申请时由微信支付返回。
         *
         * 与 `business_code` 二选一；长度 ≤ 25
         * @example '1111111111'
         */
        applyment_id: string;
      }
    }
  }
  interface WellformedResponse {
    /**
     * 业务申请编号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 微信支付申请单号
     *
     * 长度 ≤ 25
     * @example '1111111111'
     */
    applyment_id: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 20
     * @example '1004'
     */
    brand_id: string;
    /**
     * 申请单状态
     *
     * `PUBLISHED`、`CANCELED` 不再变。`DRAFTING` 须调发布接口才会送审；`AUDIT_REJECTED` 改好后用原编号再提交；撤销后须换编号；`STATE_UNKNOWN` 稍后再查。
     *
     * - `STATE_UNKNOWN`：状态未知
     * - `DRAFTING`：配置中
     * - `AUDITING`：审核中
     * - `AUDIT_REJECTED`：审核驳回
     * - `PENDING_PUBLISH`：待发布
     * - `PUBLISHED`：已发布
     * - `CANCELED`：已撤销
     * @example 'AUDIT_REJECTED'
     */
    applyment_state: 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED';
    /**
     * 定时发布时间
     *
     * 发布时定了计划时间才有。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2025-05-20T13:29:35+08:00'
     */
    scheduled_publish_time?: string;
    /**
     * 驳回原因
     *
     * 长度 ≤ 512
     * @example '营业执照照片不清晰'
     */
    reject_reason?: string;
    /**
     * 实际发布时间
     *
     * 已发布之后才有。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2025-05-20T13:29:35+08:00'
     */
    actual_publish_time?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardConfigs.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 业务申请编号
     *
     * 由服务商自定并存下，一个编号对应一份申请，之后的请求凭它指明是哪一份。
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     *
     * 长度 ≤ 20
     * @example '1004'
     */
    brand_id: string;
    /**
     * 品牌小程序信息
     *
     * 名片头部跳转的小程序，宜用用户平时下单的那一个。
     *
     * 字段：`appid`、`default_jump_path`、`button_text`
     */
    brand_mini_program_info?: JsonDataRequest.BrandMiniProgramInfo;
    /**
     * 品牌客服信息
     *
     * 用户从商家名片联系客服的方式，选定类型后补那一种的资料。
     *
     * 字段：`customer_service_type`、`customer_service_phone`、`customer_service_path`、`appid`
     */
    brand_customer_service: JsonDataRequest.BrandCustomerService;
    /**
     * 服务列表
     *
     * 名片上显示的服务，不用就留空，要用至少 2 项。按这里的次序显示，同一分类的归在一起。
     *
     * 项数 2–15；字段：`service_classify_name`、`service_name`、`service_jump_type`、`service_jump_path`、`appid`
     */
    service_list?: JsonDataRequest.ServiceList[];
  }
  namespace JsonDataRequest {
    /** 品牌小程序信息 */
    interface BrandMiniProgramInfo {
      /**
       * 公众账号ID
       *
       * 名片上要打开的小程序的 AppID，在微信公众平台查看。
       *
       * 长度 ≤ 50
       * @example 'wx1234567890abcdef'
       */
      appid: string;
      /**
       * 小程序默认跳转路径
       *
       * 不填则打开小程序首页。
       *
       * 长度 ≤ 512
       * @example 'pages/shop/index'
       */
      default_jump_path?: string;
      /**
       * 小程序跳转按钮文案
       *
       * 不填显示「前往小程序」。
       *
       * 长度 ≤ 10
       */
      button_text?: string;
    }
    /** 品牌客服信息 */
    interface BrandCustomerService {
      /**
       * 客服类型
       *
       * 用哪种客服决定下面填哪一组。
       *
       * - `MINI_PROGRAM`：小程序客服
       * - `CUSTOMIZE_WEB`：自定义网页
       * - `CUSTOMIZE_MP`：自定义小程序
       * - `SERVICE_PHONE`：客服电话
       * - `WECOM`：企业微信客服
       * @example 'MINI_PROGRAM'
       */
      customer_service_type: 'MINI_PROGRAM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE' | 'WECOM';
      /**
       * 客服电话
       *
       * 客服类型是电话时必填，须打得通。
       *
       * 长度 ≤ 20
       * @example '12345678900'
       */
      customer_service_phone?: string;
      /**
       * 客服路径
       *
       * 企业微信客服或自建客服的页面路径，须真实可打开。
       *
       * 长度 ≤ 1024
       * @example 'pages/service/index'
       */
      customer_service_path?: string;
      /**
       * 公众账号ID
       *
       * 小程序客服和自建客服的小程序必填它的 AppID，须已认证。
       *
       * 长度 ≤ 50
       * @example 'wx1234567890abcdef'
       */
      appid?: string;
    }
    interface ServiceList {
      /**
       * 服务分类名称
       *
       * 同名的服务归在一类，名片上最多 3 类。
       *
       * 长度 ≤ 6
       * @example '会员服务'
       */
      service_classify_name: string;
      /**
       * 服务名称
       *
       * 名片上入口的文字，一类最多 5 个，合计最多 15 个。
       *
       * 长度 ≤ 8
       * @example '会员中心'
       */
      service_name: string;
      /**
       * 服务跳转类型
       *
       * 点服务后打开小程序页面还是网页，与 `service_jump_path` 对应。
       *
       * - `JUMP_MINI_PROGRAM`：跳转小程序
       * - `JUMP_WEB_PAGE`：跳转网页
       * @example 'JUMP_MINI_PROGRAM'
       */
      service_jump_type: 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE';
      /**
       * 服务跳转路径
       *
       * 跳小程序填页面路径，跳网页填完整的 HTTPS 地址。
       *
       * 长度 ≤ 1024
       * @example 'pages/shop/index'
       */
      service_jump_path: string;
      /**
       * 公众账号ID
       *
       * 跳小程序时填它的 AppID，须已认证。
       *
       * 长度 ≤ 50
       * @example 'wx1234567890abcdef'
       */
      appid?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 业务申请编号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 20
     * @example '1004'
     */
    brand_id: string;
    /**
     * 微信支付申请单号
     *
     * 长度 ≤ 25
     * @example '1111111111'
     */
    applyment_id: string;
    /**
     * 商家名片预览二维码链接
     *
     * 发布前给商家扫码，核对各处跳转是否正常。
     *
     * 长度 ≤ 512；URL
     * @example 'https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345'
     */
    card_preview_url: string;
    /**
     * 预览二维码链接过期时间
     *
     * 过了这个时间，预览二维码失效，须重新申请。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2025-05-20T13:29:35+08:00'
     */
    url_expired_time: string;
  }
}
