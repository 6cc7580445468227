// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Mch_operate.Risk {
  interface WithdrawlApply {
    /**
     * 提交已注销商户号可用余额提现申请单
     *
     * `POST /v3/mch_operate/risk/withdrawl-apply`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012488950
     */
    (data: WithdrawlApply.PostHttpMethod.JsonDataRequest, config: WithdrawlApply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<WithdrawlApply.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交已注销商户号可用余额提现申请单
     *
     * `POST /v3/mch_operate/risk/withdrawl-apply`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012488950
     */
    post(data: WithdrawlApply.PostHttpMethod.JsonDataRequest, config: WithdrawlApply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<WithdrawlApply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mch_operate.Risk.WithdrawlApply.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 二级商户号的出款子账户类型
     *
     * 钱从哪个子账户出。
     *
     * - `BASIC_ACCOUNT`：基本账户
     * - `OPERATE_ACCOUNT`：运营账户
     * - `MARGIN_ACCOUNT`：保证金账户
     * @example 'BASIC_ACCOUNT'
     */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT';
    /**
     * 提现金额
     *
     * 不能超过出款子账户的余额。
     *
     * 单位 分
     * @example 101
     */
    amount: number;
    /**
     * 商户提现申请单号
     *
     * 由你生成并存下，之后凭它查询。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 收款对象类型
     *
     * 钱提到谁的账户：已注销的商户自己、电商平台，或别的商户号；能用的账户类型随它不同。
     *
     * - `CONTRIBUTION_MERCHANT`：出资商户
     * - `SERVICE_PROVIDER_MERCHANT`：服务商
     * - `OTHER_MERCHANT`：其他商户
     * - `INDIVIDUAL`：个人
     * @example 'OTHER_MERCHANT'
     */
    payee_type: 'CONTRIBUTION_MERCHANT' | 'SERVICE_PROVIDER_MERCHANT' | 'OTHER_MERCHANT' | 'INDIVIDUAL';
    /**
     * 收款对象对应的商户号
     *
     * 收款的不是个人时填：提给商户自己填二级商户号，提给平台填平台的服务商商户号，提给别的商户填它的商户号。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    payee_mchid?: string;
    /**
     * 收款账号信息
     *
     * 钱实际提到哪个账户，对公还是对私、户名怎样核对都随 `payee_type` 不同。
     *
     * 字段：`account_type`、`bank_account_info`、`identity_info`
     */
    payee_info: JsonDataRequest.PayeeInfo;
    /**
     * 付款申请证明材料
     *
     * 按收款方的类型各有要求，先上传图片，填返回的 `media_id`。
     *
     * 字段：`proof_payee_media`
     */
    proof_media_list?: JsonDataRequest.ProofMediaList;
    /**
     * 补充材料
     *
     * 证明材料以外需要补充的图片；先上传图片，填返回的 `media_id`。
     *
     * 字段：`additional_media`
     */
    additional_materials?: JsonDataRequest.AdditionalMaterials;
    /**
     * 备注
     *
     * 给审核的人看，说明特殊情况，如原出资商户已注销。
     *
     * 长度 ≤ 1024
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
       * 能选哪种取决于 `payee_type`：平台收款只能对公，个人收款只能对私。
       *
       * - `ACCOUNT_TYPE_CORPORATE`：对公银行账户
       * - `ACCOUNT_TYPE_PERSONAL`：经营者个人银行卡
       * @example 'ACCOUNT_TYPE_CORPORATE'
       */
      account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL';
      /**
       * 银行账户
       *
       * 收款的银行卡或对公账户。
       *
       * 字段：`account_name`、`account_bank`、`bank_branch_id`、`bank_name`、`account_number`
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
         * 提给商户自己：对私须是法人姓名，对公与主体不同的要另交授权函。提给平台：须与平台主体一致。提给别的商户：对公与主体、对私与法人一致。提给个人：不限，但要附函件。
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
         * 需要填支行的银行才填，与联行号填一个即可。
         *
         * 长度 ≤ 128
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
         * - `IDENTIFICATION_TYPE_IDCARD`：中国大陆居民身份证
         * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`：其他国家或地区居民护照
         * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`：香港居民来往内地通行证
         * - `IDENTIFICATION_TYPE_MACAO_PASSPORT`：澳门居民来往内地通行证
         * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`：台湾居民来往大陆通行证
         * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`：外国人居留证
         * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`：港澳居民居住证
         * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`：台湾居民居住证
         * @example 'IDENTIFICATION_TYPE_IDCARD'
         */
        id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
        /**
         * 证件姓名
         *
         * 个体户经营者或法定代表人证件上的姓名，收款的是个人银行卡时必填。
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
    /** 付款申请证明材料 */
    interface ProofMediaList {
      /**
       * 申请证明材料
       *
       * 字段：`proof_media_type`、`proof_media`
       */
      proof_payee_media?: ProofMediaList.ProofPayeeMedia[];
    }
    namespace ProofMediaList {
      interface ProofPayeeMedia {
        /**
         * 申请证明材料类型
         *
         * 说明这份材料是什么；有模板的在官方文档里下载。
         *
         * - `BASIC_TRANSACTION_INFORMATION`：交易合作背景证明材料
         * - `LEGAL_ID_CARD`：法定代表人证件照片
         * - `ID_CARD`：经营负责人证件照片
         * - `BUSINESS_LICENSE_PHOTO`：营业执照照片
         * - `PAYEE_ID_CARD`：收款人身份证照片
         * - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1`：已废弃
         * - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2`：已废弃
         * - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3`：已废弃
         * - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4`：已废弃
         * - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5`：已废弃
         * - `MISSING_OFFICIAL_SEAL_LETTER`：已废弃
         * - `CERTIFICATE_OF_ACCOUNT_CANCELLATION`：已废弃
         * - `INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE`：已废弃
         * @example 'BASIC_TRANSACTION_INFORMATION'
         */
        proof_media_type: 'BASIC_TRANSACTION_INFORMATION' | 'LEGAL_ID_CARD' | 'ID_CARD' | 'BUSINESS_LICENSE_PHOTO' | 'PAYEE_ID_CARD' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5' | 'MISSING_OFFICIAL_SEAL_LETTER' | 'CERTIFICATE_OF_ACCOUNT_CANCELLATION' | 'INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE';
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
    /** 补充材料 */
    interface AdditionalMaterials {
      /**
       * 补充材料照片列表
       *
       * 证明材料以外需要补充的图片；先上传图片，填返回的 `media_id`。
       *
       * 项数 ≤ 10
       * @example 'jTpGmxUX3FBWVQ5NFQ'
       */
      additional_media?: string[];
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
     * 微信支付提现申请单号
     *
     * 受理后由微信支付生成，须存下，查提现进度用它。
     *
     * 长度 ≤ 32
     * @example '20261120332222'
     */
    applyment_id?: string;
    /**
     * 商户提现申请单号
     *
     * 长度 ≤ 32
     * @example '1234567'
     */
    out_request_no?: string;
  }
}
