// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications._fapiao_apply_id_ {
  interface FapiaoFiles {
    /**
     * 获取发票下载信息
     *
     * `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792576
     */
    get(config: FapiaoFiles.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<FapiaoFiles.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications._fapiao_apply_id_.FapiaoFiles.GetHttpMethod {
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
       * 开票时由你生成的单号；填了只返回这一张的文件。
       *
       * 长度 ≤ 32
       * @example '20261120123456'
       */
      fapiao_id?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 发票列表
     *
     * 字段：`fapiao_id`、`download_url`、`status`
     */
    fapiao_download_info_list?: WellformedResponse.FapiaoDownloadInfoList[];
  }
  namespace WellformedResponse {
    interface FapiaoDownloadInfoList {
      /**
       * 商户发票单号
       *
       * 长度 ≤ 32
       * @example '20261120123456'
       */
      fapiao_id?: string;
      /**
       * 发票文件下载地址
       *
       * 已开票时只能下蓝字发票，已冲红时只能下红字发票。
       *
       * 长度 ≤ 1024；URL
       * @example 'https://pay.wechatpay.cn/invoicing/fapiao/fapiao-file'
       */
      download_url?: string;
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
       * @example 'ISSUE_ACCEPTED'
       */
      status?: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED';
    }
  }
}
