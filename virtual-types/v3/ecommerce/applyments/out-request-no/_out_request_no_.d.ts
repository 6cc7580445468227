// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Applyments.OutRequestNo {
  interface _out_request_no_ {
    /**
     * 通过业务申请编号查询申请状态
     *
     * `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012691376
     */
    get(config: _out_request_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_request_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Applyments.OutRequestNo._out_request_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 业务申请编号
     *
     * 提交申请时由服务商自定的编号。
     *
     * 长度 ≤ 124
     * @example 'APPLYMENT_00000000001'
     */
    out_request_no: string;
  }
  interface WellformedResponse {
    /**
     * 申请状态
     *
     * `FINISH` 才算完成。`ACCOUNT_NEED_VERIFY` 须照返回的汇款信息汇款，或让法人打开验证链接；`NEED_SIGN` 须让管理员打开签约链接，`REJECTED` 照驳回原因改资料。
     *
     * 长度 ≤ 32
     *
     * - `CHECKING`：资料校验中
     * - `ACCOUNT_NEED_VERIFY`：待账户验证
     * - `AUDITING`：审核中
     * - `REJECTED`：已驳回
     * - `NEED_SIGN`：待签约
     * - `FINISH`：完成
     * - `FROZEN`：已冻结
     * - `CANCELED`：已作废
     * @example 'FINISH'
     */
    applyment_state: 'CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN' | 'CANCELED';
    /**
     * 申请状态描述
     *
     * 给人看的说明，程序判断用 `applyment_state`。
     *
     * 长度 ≤ 1024
     * @example '审核中'
     */
    applyment_state_desc: string;
    /**
     * 签约链接
     *
     * `sign_state` 为 `UNSIGNED` 时可取，不必等到 `NEED_SIGN`；由平台代理签约的，被驳回后也可能有。转成二维码，让申请单里的管理员用微信扫码签约。
     *
     * 长度 ≤ 256；URL
     * @example 'https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec'
     */
    sign_url?: string;
    /**
     * 电商平台二级商户号
     *
     * 申请走到 `NEED_SIGN` 或 `FINISH` 才有。须存下，代这个商户下单、分账都填它。
     *
     * 长度 ≤ 32
     * @example '1542488631'
     */
    sub_mchid?: string;
    /**
     * 汇款账户验证信息
     *
     * 状态为 `ACCOUNT_NEED_VERIFY` 时才有，照它汇款完成账户验证。
     *
     * 字段：`account_name`、`account_no`、`pay_amount`、`destination_account_number`、`destination_account_name`、`destination_account_bank`、`city`、`remark`、`deadline`
     */
    account_validation?: WellformedResponse.AccountValidation;
    /**
     * 驳回原因详情
     *
     * 字段：`param_name`、`reject_reason`
     */
    audit_detail?: WellformedResponse.AuditDetail[];
    /**
     * 法人验证链接
     *
     * 状态为 `ACCOUNT_NEED_VERIFY` 且通过系统校验后才有。转成二维码，让法人用微信扫码验证账户。
     *
     * 长度 ≤ 256；URL
     * @example 'https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec'
     */
    legal_validation_url?: string;
    /**
     * 业务申请编号
     *
     * 长度 ≤ 128
     * @example 'APPLYMENT_00000000001'
     */
    out_request_no: string;
    /**
     * 微信支付申请单号
     *
     * 提交后由微信支付生成，须存下，查进度用它或你自己的申请编号。
     * @example 2000002124775691
     */
    applyment_id: number;
    /**
     * 签约状态
     *
     * `UNSIGNED` 时去取签约链接给超级管理员；驳回后改过主体、法人或超级管理员等信息的，签过也须重签；`NOT_SIGNABLE` 时先处理申请单。
     *
     * - `UNSIGNED`：未签约
     * - `SIGNED`：已签约
     * - `NOT_SIGNABLE`：不可签约
     * @example 'SIGNED'
     */
    sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE';
    /**
     * 是否要求走微信支付签约模式
     *
     * 申请被驳回时才有；`true` 时须让管理员扫签约链接，在微信里签约。
     * @example false
     */
    wxpay_sign_required?: boolean;
  }
  namespace WellformedResponse {
    /** 汇款账户验证信息 */
    interface AccountValidation {
      /**
       * 付款户名
       *
       * 长度 ≤ 1024；加密 用商户 API 证书私钥解密
       * @example '张三'
       */
      account_name: string;
      /**
       * 付款卡号
       *
       * 结算账户是对私卡时才有，必须用这张卡汇款。是密文，须用商户 API 证书的私钥解密。
       *
       * 长度 ≤ 1024；加密 用商户 API 证书私钥解密
       * @example '6214830012345678'
       */
      account_no?: string;
      /**
       * 汇款金额
       *
       * 单位 分
       * @example 124
       */
      pay_amount: number;
      /**
       * 收款卡号
       *
       * 长度 ≤ 128
       * @example '7222223333322332'
       */
      destination_account_number: string;
      /**
       * 收款户名
       *
       * 长度 ≤ 128
       * @example '财付通支付科技有限公司'
       */
      destination_account_name: string;
      /**
       * 开户银行
       *
       * 长度 ≤ 128
       * @example '招商银行威盛大厦支行'
       */
      destination_account_bank: string;
      /**
       * 省市信息
       *
       * 长度 ≤ 128
       * @example '深圳'
       */
      city: string;
      /**
       * 备注信息
       *
       * 长度 ≤ 128
       * @example '入驻账户验证'
       */
      remark: string;
      /**
       * 汇款截止时间
       *
       * 长度 ≤ 128
       * @example '2026-11-20 23:59:59'
       */
      deadline: string;
    }
    interface AuditDetail {
      /**
       * 参数名称
       *
       * 长度 ≤ 32
       * @example 'id_card_copy'
       */
      param_name: string;
      /**
       * 驳回原因
       *
       * 长度 ≤ 1024
       * @example '身份证背面识别失败，请上传更清晰的身份证图片'
       */
      reject_reason: string;
    }
  }
}
