// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account {
  interface ApplyCancelWithdraw {
    /**
     * 提交注销提现申请
     *
     * `POST /v3/ecommerce/account/apply-cancel-withdraw`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013892756
     */
    (data: ApplyCancelWithdraw.PostHttpMethod.JsonDataRequest, config: ApplyCancelWithdraw.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ApplyCancelWithdraw.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交注销提现申请
     *
     * `POST /v3/ecommerce/account/apply-cancel-withdraw`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013892756
     */
    post(data: ApplyCancelWithdraw.PostHttpMethod.JsonDataRequest, config: ApplyCancelWithdraw.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ApplyCancelWithdraw.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.ApplyCancelWithdraw.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 要注销的商户，须是你平台的二级商户。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 商户注销申请单号
     *
     * 由服务商自定并存下，在你这家服务商的范围内须唯一。
     *
     * 长度 ≤ 32
     * @example 'P202410241010125346'
     */
    out_request_no: string;
    /**
     * 是否提取资金
     *
     * 被限制收付的二级商户才填：选择提取，账户里能提的钱会全部转到所填的银行卡。先查清有没有未了的投诉和冻结，免得被驳回。
     *
     * - `APPLY_WITHDRAW`：申请提取资金
     * - `NOT_APPLY_WITHDRAW`：不申请提取资金
     * @example 'APPLY_WITHDRAW'
     */
    withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW';
    /**
     * 收款账号信息
     *
     * 字段：`account_type`、`bank_account_info`、`identity_info`
     */
    payee_info?: JsonDataRequest.PayeeInfo;
    /**
     * 付款申请材料
     *
     * 企业已注销或吊销，或主体是机关、事业单位、社会组织时须传，其他主体不用。
     *
     * 字段：`proof_media_type`、`proof_media`
     */
    proof_medias?: JsonDataRequest.ProofMedias[];
    /**
     * 其他补充材料
     *
     * 申请材料以外需要补充的图片；先上传图片，填返回的 `media_id`。
     *
     * 项数 ≤ 10
     * @example 'jTpGmxUX3FBWVQ5NFQ'
     */
    additional_materials?: string[];
    /**
     * 备注
     *
     * 显示在收款银行的记录里，能不能显示取决于银行。
     *
     * 长度 ≤ 32
     * @example '特殊理由'
     */
    remark?: string;
  }
  namespace JsonDataRequest {
    /** 收款账号信息 */
    interface PayeeInfo {
      /**
       * 账户类型
       *
       * 能选哪种取决于主体：执照有效的企业和机关、事业单位、社会组织只能用对公；执照已注销或吊销的个体户只能用对私；其余两种都可以。
       *
       * - `ACCOUNT_TYPE_CORPORATE`：对公银行账户
       * - `ACCOUNT_TYPE_PERSONAL`：对私银行卡账户
       * @example 'ACCOUNT_TYPE_CORPORATE'
       */
      account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL';
      /**
       * 银行账户
       *
       * 收款的银行卡或对公账户，户名须与收款人一致。
       *
       * 字段：`account_name`、`account_bank`、`bank_branch_id`、`bank_branch_name`、`bank_name`、`account_number`
       */
      bank_account_info: PayeeInfo.BankAccountInfo;
      /**
       * 收款人账号对应的证件信息
       *
       * 收款的是个人银行卡时必填，须是开户人的证件。
       *
       * 字段：`id_doc_type`、`identification_name`、`identification_no`
       */
      identity_info?: PayeeInfo.IdentityInfo;
    }
    namespace PayeeInfo {
      /** 银行账户 */
      interface BankAccountInfo {
        /**
         * 开户名称
         *
         * 户名：对私账户须与法定代表人证件上的姓名一致；对公账户须与营业执照上的商户名称一致，不一致时另交补充材料。
         *
         * 长度 ≤ 2048；加密 用微信支付公钥加密
         */
        account_name: string;
        /**
         * 开户银行
         *
         * 银行名称须与微信支付的银行列表一致。
         *
         * 长度 ≤ 128
         * @example '工商银行'
         */
        account_bank: string;
        /**
         * 开户银行联行号
         *
         * 需要填支行的银行才填，与开户银行全称填一个即可。
         *
         * 长度 ≤ 128
         * @example '402713354941'
         */
        bank_branch_id?: string;
        /**
         * 开户银行全称（含支行）
         *
         * 开户行要求填支行时，从查询支行列表取；与联行号填一个即可。
         *
         * 长度 ≤ 128
         */
        bank_branch_name?: string;
        /**
         * 开户银行全称（含支行）
         *
         * 需要填支行的银行才填，与联行号填一个即可。
         *
         * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
         * @example '中国工商银行股份有限公司北京市分行营业部'
         */
        bank_name?: string;
        /**
         * 银行账号
         *
         * 收提现或结算款的卡号，户名与开户银行须与它对应。
         *
         * 长度 ≤ 2048；加密 用微信支付公钥加密
         */
        account_number: string;
      }
      /** 收款人账号对应的证件信息 */
      interface IdentityInfo {
        /**
         * 证件类型
         *
         * 收款的是个人银行卡时必填，是开户人的证件。
         *
         * - `IDENTIFICATION_TYPE_ID_CARD`：中国大陆居民身份证
         * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`：其他国家或地区居民护照
         * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`：香港居民来往内地通行证
         * - `IDENTIFICATION_TYPE_MACAO_PASSPORT`：澳门居民来往内地通行证
         * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`：台湾居民来往大陆通行证
         * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`：外国人居留证
         * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`：港澳居民居住证
         * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`：台湾居民居住证
         * @example 'IDENTIFICATION_TYPE_ID_CARD'
         */
        id_doc_type?: 'IDENTIFICATION_TYPE_ID_CARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
        /**
         * 证件姓名
         *
         * 与个体户经营者或法定代表人的证件一致。
         *
         * 长度 ≤ 2048；加密 用微信支付公钥加密
         */
        identification_name?: string;
        /**
         * 证件号码
         *
         * 收款卡开户人证件上的号码。
         *
         * 长度 ≤ 2048；加密 用微信支付公钥加密
         */
        identification_no?: string;
      }
    }
    interface ProofMedias {
      /**
       * 申请证明材料类型
       *
       * 说明这份材料是什么，模板在官方文档里下载。
       *
       * - `WITHDRAWAL_APPLICATION`：提现申请书
       * @example 'WITHDRAWAL_APPLICATION'
       */
      proof_media_type: 'WITHDRAWAL_APPLICATION';
      /**
       * 证明材料照片
       *
       * 与所选材料类型相符的图片；先上传图片，填返回的 `media_id`。
       *
       * 长度 ≤ 1024
       * @example 'jTpGmxUX3FBWVQ5NJTZvlKXQ'
       */
      proof_media: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 微信支付注销提现申请单号
     *
     * 受理后由微信支付生成，须存下，查注销进度用它。
     *
     * 长度 ≤ 32
     * @example '20261120332222'
     */
    applyment_id?: string;
    /**
     * 商户注销提现申请单号
     *
     * 长度 ≤ 32
     * @example '1234567'
     */
    out_request_no?: string;
  }
}
