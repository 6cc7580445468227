// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao {
  interface CardTemplate {
    /**
     * 创建电子发票卡券模板
     *
     * `POST /v3/new-tax-control-fapiao/card-template`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792562
     */
    (data: CardTemplate.PostHttpMethod.JsonDataRequest, config?: CardTemplate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CardTemplate.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建电子发票卡券模板
     *
     * `POST /v3/new-tax-control-fapiao/card-template`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792562
     */
    post(data: CardTemplate.PostHttpMethod.JsonDataRequest, config?: CardTemplate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CardTemplate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.CardTemplate.PostHttpMethod {
  interface JsonDataRequest {
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
     * 插卡公众号AppID
     *
     * 须是服务号，已与服务商或子商户的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxb1170446a4c0a5a2'
     */
    card_appid: string;
    /**
     * 卡券模板信息
     *
     * 发票插入用户卡包后的样子；一个商户号只配一份，再次提交即覆盖。
     *
     * 字段：`payee_name`、`logo_url`、`custom_cell`
     */
    card_template_information: JsonDataRequest.CardTemplateInformation;
  }
  namespace JsonDataRequest {
    /** 卡券模板信息 */
    interface CardTemplateInformation {
      /**
       * 收款方名称
       *
       * 显示在电子发票的卡券上，不填取商户名称。
       *
       * 长度 ≤ 32
       * @example '某公司'
       */
      payee_name?: string;
      /**
       * 卡券logo地址
       *
       * 以插卡的服务号上传图片后得到的地址。
       *
       * 长度 ≤ 1024；URL
       * @example 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMMWeN3hLut7X7hicFNjakmxibMLGWpXrEXB33367o7zHN0CwngnQY7zb7g/0'
       */
      logo_url: string;
      /**
       * 卡券自定义cell位配置
       *
       * 想在卡券详情里多加一行入口时才填。
       *
       * 字段：`words`、`description`、`jump_url`、`miniprogram_user_name`、`miniprogram_path`
       */
      custom_cell?: CardTemplateInformation.CustomCell;
    }
    namespace CardTemplateInformation {
      /** 卡券自定义cell位配置 */
      interface CustomCell {
        /**
         * cell位文字
         *
         * 发票卡券详情里自定义一行的左侧文字。
         *
         * 长度 ≤ 5
         * @example '电子发票'
         */
        words: string;
        /**
         * cell位描述
         *
         * 发票卡券详情里自定义一行的右侧文字。
         *
         * 长度 ≤ 6
         * @example '查看发票'
         */
        description: string;
        /**
         * 点击cell位跳转的地址
         *
         * 用户点开时链接后面自动带上 `encrypt_code` 和 `card_id`，须解码后才得到真正的卡券编码。
         *
         * 长度 ≤ 1024；URL
         * @example 'http://www.qq.com'
         */
        jump_url?: string;
        /**
         * 点击cell位跳转的小程序的用户名
         *
         * 须已与插卡的服务号绑定。
         *
         * 长度 ≤ 32
         * @example 'gh_86a091e50ad4@app'
         */
        miniprogram_user_name?: string;
        /**
         * 点击cell位跳转的小程序的页面路径
         *
         * 打开后可在页面的 `onShow` 里取得 `card_id`、`encrypt_code` 和用户在公众号下的 OpenID。
         *
         * 长度 ≤ 1024
         * @example 'pages/detail/index'
         */
        miniprogram_path?: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 插卡公众号AppID
     *
     * 长度 ≤ 32
     * @example 'wxb1170446a4c0a5a2'
     */
    card_appid: string;
    /**
     * 卡券模板ID
     *
     * 长度 ≤ 32
     * @example 'p4gLgvn_cxVCQez17kaBJnZHPcXs'
     */
    card_id: string;
  }
}
