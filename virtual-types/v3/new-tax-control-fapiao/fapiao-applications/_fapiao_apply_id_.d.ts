// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications {
  interface _fapiao_apply_id_ {
    /**
     * 查询电子发票
     *
     * `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792567
     */
    get(config: _fapiao_apply_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_fapiao_apply_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications._fapiao_apply_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 发票申请单号
     *
     * 标明这次开票：给微信支付的订单开票时是它的 `transaction_id`，其他情形是获取抬头填写链接时你自定的那个。
     *
     * 长度 ≤ 32
     * @example '4200000444202611207461284488'
     */
    fapiao_apply_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 商户发票单号
       *
       * 开票时由你生成的单号；填了只返回这一张，不填返回这次申请的全部发票。
       *
       * 长度 ≤ 32
       * @example '20261120123456'
       */
      fapiao_id?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 发票数量
     * @example 5
     */
    total_count: number;
    /**
     * 发票信息
     *
     * 字段：`fapiao_id`、`status`、`blue_fapiao`、`red_fapiao`、`card_information`、`total_amount`、`tax_amount`、`amount`、`seller_information`、`buyer_information`、`extra_information`、`items` 等 15 个
     */
    fapiao_information?: WellformedResponse.FapiaoInformation[];
  }
  namespace WellformedResponse {
    interface FapiaoInformation {
      /**
       * 商户发票单号
       *
       * 长度 ≤ 32
       * @example '20261120123456'
       */
      fapiao_id: string;
      /**
       * 发票状态
       *
       * `ISSUED` 才开好，`REVERSED` 是已冲红；带 `ACCEPTED` 的只是受理，须再查；带 `FAILED` 的只在数电发票模式出现。
       *
       * - `ISSUE_ACCEPTED`：开票申请已受理
       * - `ISSUED`：发票已开具
       * - `REVERSE_ACCEPTED`：冲红申请已受理
       * - `REVERSED`：发票已冲红
       * - `ISSUE_FAILED`：发票开具失败
       * - `REVERSE_FAILED`：发票冲红失败
       * @example 'ISSUED'
       */
      status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED';
      /**
       * 蓝字发票信息
       *
       * 还在 `ISSUE_ACCEPTED` 时没有。
       *
       * 字段：`fapiao_code`、`fapiao_number`、`check_code`、`password`、`fapiao_time`
       */
      blue_fapiao?: FapiaoInformation.BlueFapiao;
      /**
       * 红字发票信息
       *
       * `REVERSED` 之后才有。
       *
       * 字段：`fapiao_code`、`fapiao_number`、`check_code`、`password`、`fapiao_time`
       */
      red_fapiao?: FapiaoInformation.RedFapiao;
      /**
       * 电子发票插卡信息
       *
       * 蓝字发票插进用户卡包后才有。
       *
       * 字段：`card_appid`、`card_openid`、`card_id`、`card_code`、`card_status`
       */
      card_information?: FapiaoInformation.CardInformation;
      /**
       * 总价税合计
       *
       * 各发票行的价税合计之和，也就是发票上的总额。
       *
       * 单位 分
       * @example 429900
       */
      total_amount: number;
      /**
       * 总税额
       *
       * 等于各发票行税额之和。
       *
       * 单位 分
       * @example 49458
       */
      tax_amount: number;
      /**
       * 总金额
       *
       * 单位 分
       * @example 380442
       */
      amount: number;
      /**
       * 销售方信息
       *
       * 字段：`name`、`taxpayer_id`、`address`、`telephone`、`bank_name`、`bank_account`
       */
      seller_information: WeChatPay.Components.FapiaoSeller;
      /**
       * 购买方信息
       *
       * 字段：`type`、`name`、`taxpayer_id`、`address`、`telephone`、`bank_name`、`bank_account`、`phone`、`email`、`amount`、`out_trade_no`、`fapiao_bill_type` 等 13 个
       */
      buyer_information: FapiaoInformation.BuyerInformation;
      /**
       * 附加信息
       *
       * 字段：`payee`、`reviewer`、`drawer`
       */
      extra_information: WeChatPay.Components.FapiaoExtraInformation;
      /**
       * 发票行信息
       *
       * 字段：`tax_code`、`goods_name`、`specification`、`unit`、`quantity`、`unit_price`、`amount`、`tax_amount`、`total_amount`、`tax_rate`、`tax_prefer_mark`、`discount`
       */
      items?: WeChatPay.Components.FapiaoItem[];
      /**
       * 备注信息
       *
       * 长度 ≤ 200
       * @example '备注'
       */
      remark?: string;
      /**
       * 开票失败错误码
       *
       * 开票失败才有。`BIZ_ERROR` 照提示解决，`PARAM_ERROR` 改请求参数，之后都须重新申请开票。
       *
       * 长度 ≤ 32
       * @example 'BIZ_ERROR'
       */
      fapiao_error_code?: string;
      /**
       * 开票失败原因
       *
       * 开票失败才有。
       *
       * 长度 ≤ 256
       * @example '开票失败。授信额度不足，请联系主管税务机关或者登录电子税务局提额/申报。'
       */
      fapiao_error_message?: string;
    }
    namespace FapiaoInformation {
      /** 蓝字发票信息 */
      interface BlueFapiao {
        /**
         * 发票代码
         *
         * 长度 ≤ 12
         * @example '044001911211'
         */
        fapiao_code?: string;
        /**
         * 发票号码
         *
         * 长度 ≤ 20
         * @example '12897794'
         */
        fapiao_number: string;
        /**
         * 校验码
         *
         * 长度 ≤ 20
         * @example '69001808340631374774'
         */
        check_code?: string;
        /**
         * 密码
         *
         * 长度 ≤ 1024
         * @example '006>299-375/326>2+7/*0-+<351059<80<4*\/5>+<11631+*3030/5*37+'
         */
        password?: string;
        /**
         * 开票时间
         *
         * 长度 ≤ 32；RFC 3339 时间，含时区
         * @example '2026-11-20T10:34:56+08:00'
         */
        fapiao_time: string;
      }
      /** 红字发票信息 */
      interface RedFapiao {
        /**
         * 发票代码
         *
         * 长度 ≤ 12
         * @example '044001911211'
         */
        fapiao_code?: string;
        /**
         * 发票号码
         *
         * 长度 ≤ 20
         * @example '12897794'
         */
        fapiao_number: string;
        /**
         * 校验码
         *
         * 长度 ≤ 20
         * @example '69001808340631374774'
         */
        check_code?: string;
        /**
         * 密码
         *
         * 长度 ≤ 1024
         * @example '006>299-375/326>2+7/*0-+<351059<80<4*\/5>+<11631+*3030/5*37+'
         */
        password?: string;
        /**
         * 开票时间
         *
         * 长度 ≤ 32；RFC 3339 时间，含时区
         * @example '2026-11-20T10:34:56+08:00'
         */
        fapiao_time: string;
      }
      /** 电子发票插卡信息 */
      interface CardInformation {
        /**
         * 插卡公众号AppID
         *
         * 长度 ≤ 32
         * @example 'wxab8acb865bb1637e'
         */
        card_appid: string;
        /**
         * 用户在插卡公众号下的OpenID
         *
         * 长度 ≤ 32
         * @example 'plN5twRbHym_j-QcqCzstl0HmwEs'
         */
        card_openid: string;
        /**
         * 电子发票卡券模板ID
         *
         * 插卡还在 `INSERT_ACCEPTED` 时没有。
         *
         * 长度 ≤ 32
         * @example 'p4gLgvlAYSEOpeXGFVJRFxgop6iY'
         */
        card_id?: string;
        /**
         * 电子发票在卡包中的编码
         *
         * 插卡还在 `INSERT_ACCEPTED` 时没有。
         *
         * 长度 ≤ 32
         * @example '379550244162'
         */
        card_code?: string;
        /**
         * 发票卡券状态
         *
         * `INSERTED` 才在用户卡包里；带 `ACCEPTED` 的只是受理。
         *
         * - `INSERT_ACCEPTED`：插卡已受理
         * - `INSERTED`：已插卡
         * - `DISCARD_ACCEPTED`：作废已受理
         * - `DISCARDED`：已作废
         * @example 'INSERT_ACCEPTED'
         */
        card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED';
      }
      /** 购买方信息 */
      interface BuyerInformation {
        /**
         * 购买方类型
         *
         * - `INDIVIDUAL`：个人
         * - `ORGANIZATION`：单位
         * @example 'ORGANIZATION'
         */
        type: 'INDIVIDUAL' | 'ORGANIZATION';
        /**
         * 名称
         *
         * 长度 ≤ 256
         * @example '深圳市南山区测试企业'
         */
        name: string;
        /**
         * 纳税人识别号
         *
         * 长度 ≤ 32
         * @example '202611201233701778'
         */
        taxpayer_id?: string;
        /**
         * 地址
         *
         * 长度 ≤ 128
         * @example '深圳市南山区深南大道10000号'
         */
        address?: string;
        /**
         * 电话
         *
         * 长度 ≤ 32
         * @example '075512345678'
         */
        telephone?: string;
        /**
         * 开户银行
         *
         * 长度 ≤ 128
         * @example '测试银行'
         */
        bank_name?: string;
        /**
         * 银行账号
         *
         * 长度 ≤ 32
         * @example '62001234567890'
         */
        bank_account?: string;
        /**
         * 手机号
         *
         * 是密文，须用商户 API 证书的私钥解密。
         *
         * 加密 用商户 API 证书私钥解密
         */
        phone?: string;
        /**
         * 邮箱地址
         *
         * 是密文，须用商户 API 证书的私钥解密。
         *
         * 加密 用商户 API 证书私钥解密
         */
        email?: string;
        /**
         * 订单金额
         *
         * 单位 分
         * @example 1000
         */
        amount?: number;
        /**
         * 商户订单号
         *
         * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
         *
         * 长度 ≤ 32
         * @example 'ORDER20261201000001'
         */
        out_trade_no?: string;
        /**
         * 开具的发票类型
         *
         * - `COMM_FAPIAO`：普通发票
         * - `VAT_FAPIAO`：增值税专用发票
         * @example 'COMM_FAPIAO'
         */
        fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO';
        /**
         * 留言信息
         *
         * 长度 ≤ 100
         * @example '用户留言'
         */
        user_apply_message?: string;
      }
    }
  }
}
