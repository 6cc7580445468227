// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor {
  interface Stocks {
    /**
     * 条件查询批次列表
     *
     * `GET /v3/marketing/favor/stocks`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460489
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012460518
     */
    get(config: Stocks.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stocks.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页页码
       *
       * 从 0 数起的页码，不是记录的条数。
       */
      offset: number;
      /**
       * 分页大小
       *
       * 一页返回多少条，最多 10 条。
       */
      limit: number;
      /**
       * 创建批次的商户号
       *
       * 创建这一批次的商户；批次若不是它创建的，会查不到或被拒绝。
       *
       * 长度 ≤ 20
       */
      stock_creator_mchid: string;
      /**
       * 起始时间
       *
       * 只返回这个时间之后创建的批次。
       *
       * 长度 ≤ 64；RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      create_start_time?: string;
      /**
       * 终止时间
       *
       * 只返回这个时间之前创建的批次。
       *
       * 长度 ≤ 664；RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      create_end_time?: string;
      /**
       * 批次状态
       *
       * 只返回这种状态的批次，不填返回全部。
       *
       * - `unactivated`：未激活
       * - `audit`：审核中
       * - `running`：运行中
       * - `stoped`：已停止
       * - `paused`：暂停发放
       */
      status?: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused';
    }
  }
  interface WellformedResponse {
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
     * 批次详情
     *
     * 字段：`stock_name`、`available_begin_time`、`available_end_time`、`stock_use_rule`、`no_cash`、`stock_type`、`stock_id`、`stock_creator_mchid`、`status`、`description`、`create_time`、`start_time` 等 20 个
     */
    data?: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 批次名称
       * @example '微信支付代金券批次'
       */
      stock_name: string;
      /**
       * 开始时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      available_begin_time: string;
      /**
       * 结束时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      available_end_time: string;
      /**
       * 发放规则
       *
       * 字段：`max_coupons`、`max_amount`、`max_amount_by_day`、`max_coupons_per_user`、`natural_person_limit`、`prevent_api_abuse`、`fixed_normal_coupon`、`coupon_type`、`goods_tag`、`trade_type`、`combine_use`、`fixed_discount_coupon`
       */
      stock_use_rule?: WeChatPay.Components.FavorStockUseRule;
      /**
       * 是否无资金流
       *
       * `true` 是免充值券，核销时券额不结算给收款商户；`false` 是预充值券。
       */
      no_cash: boolean;
      /**
       * 批次类型
       *
       * - `NORMAL`：固定面额满减券批次
       * - `DISCOUNT_CUT`：立减与折扣
       * - `OTHER`：其他
       */
      stock_type: 'NORMAL' | 'DISCOUNT_CUT' | 'OTHER';
      /** 批次号 */
      stock_id: string;
      /** 创建批次的商户号 */
      stock_creator_mchid: string;
      /**
       * 批次状态
       *
       * `running` 时才能发券，`unactivated` 须先激活，`paused` 可重启。
       *
       * - `unactivated`：未激活
       * - `audit`：审核中
       * - `running`：运行中
       * - `stoped`：已停止
       * - `paused`：暂停发放
       */
      status: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused';
      /**
       * 使用说明
       * @example '微信支付营销'
       */
      description: string;
      /**
       * 创建时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      create_time: string;
      /**
       * 激活批次的时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      start_time?: string;
      /**
       * 终止批次的时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      stop_time?: string;
      /** 是否单品优惠 */
      singleitem: boolean;
      /**
       * 减至批次特定信息
       *
       * 字段：`single_price_max`、`cut_to_price`
       */
      cut_to_message?: WeChatPay.Components.CutToMessage;
      /** 已发券数量 */
      distributed_coupons: number;
      /**
       * 业务类型
       *
       * 消费金批次才有，值是 `MULTIUSE`；没有就是普通代金券。
       *
       * - `MULTIUSE`：消费金
       */
      business_type?: 'MULTIUSE';
      /**
       * 消费金可用地域
       *
       * 字段：`type`、`province`、`city`、`district`、`country`
       */
      available_region_list?: Data.AvailableRegionList[];
      /**
       * 消费金可用行业
       * @example ["餐饮"]
       */
      available_industry_list?: string[];
      /** 会员卡模板ID */
      card_id?: string;
    }
    namespace Data {
      interface AvailableRegionList {
        /**
         * 类型
         *
         * - `COUNTRY`：全国可用
         * - `PROVINCE`：按省份
         * - `CITY`：按城市
         * - `DISTRICT`：按区县
         */
        type?: 'COUNTRY' | 'PROVINCE' | 'CITY' | 'DISTRICT';
        /** 省 */
        province?: string;
        /** 市 */
        city?: string;
        /** 区 */
        district?: string;
        /** 国家 */
        country?: string;
      }
    }
  }
}
