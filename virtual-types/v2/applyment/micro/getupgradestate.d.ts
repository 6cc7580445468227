// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro {
  interface Getupgradestate {
    /**
     * 查询升级申请单状态
     *
     * `POST /applyment/micro/getupgradestate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
     * @deprecated
     */
    (data: Getupgradestate.PostHttpMethod.XmlDataRequest, config: Getupgradestate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getupgradestate.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询升级申请单状态
     *
     * `POST /applyment/micro/getupgradestate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
     * @deprecated
     */
    post(data: Getupgradestate.PostHttpMethod.XmlDataRequest, config: Getupgradestate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getupgradestate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro.Getupgradestate.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 接口版本号
     *
     * 长度 ≤ 32
     * @example '1.0'
     */
    version: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     *
     * 长度 ≤ 128
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'D675A1E471DBF7C0B1AC5883B5BDA9EF'
     */
    sign?: string;
    /**
     * 小微商户号
     *
     * 小微商户进件成功后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mch_id: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 小微商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mch_id: string;
    /**
     * 申请状态
     *
     * 长度 ≤ 32
     * @example 'REJECTED'
     */
    applyment_state: string;
    /**
     * 申请状态描述
     *
     * 给人看的说明，程序判断用 `applyment_state`。
     *
     * 长度 ≤ 32
     * @example '已驳回'
     */
    applyment_state_desc: string;
    /**
     * 签约二维码
     *
     * 长度 ≤ 256
     * @example 'https://pay.weixin.qq.com'
     */
    sign_qrcode?: string;
    /**
     * 签约链接
     *
     * 长度 ≤ 256；URL
     * @example 'https://pay.weixin.qq.com'
     */
    sign_url?: string;
    /**
     * 审核详情
     *
     * 长度 ≤ 1024
     * @example '详情参考2.2.5'
     */
    audit_detail?: string;
    /**
     * 付款户名
     *
     * 长度 ≤ 32
     */
    account_name: string;
    /**
     * 汇款金额
     *
     * 单位 分；长度 ≤ 32
     * @example '124'
     */
    pay_amount: string;
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
     * 长度 ≤ 256
     * @example '财付通支付科技有限公司'
     */
    destination_account_name: string;
    /**
     * 开户银行
     *
     * 长度 ≤ 256
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
     * 长度 ≤ 20
     * @example '2026-11-20 23:59:59'
     */
    deadline_time: string;
    /**
     * 参数名称
     *
     * 长度 ≤ 32
     * @example 'ubo_info_list.card_number_0'
     */
    param_name: string;
    /**
     * 驳回原因
     *
     * 长度 ≤ 32
     * @example '银行账户不存在'
     */
    reject_reason: string;
  }
}
