// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2._complaint_id_ {
  interface UpdateRefundProgress {
    /**
     * 更新退款审批结果
     *
     * `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`（直连商户、服务商、渠道商、从业机构、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467256
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467218
     */
    (data: UpdateRefundProgress.PostHttpMethod.JsonDataRequest, config: UpdateRefundProgress.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UpdateRefundProgress.PostHttpMethod.WellformedResponse>>;
    /**
     * 更新退款审批结果
     *
     * `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`（直连商户、服务商、渠道商、从业机构、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467256
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467218
     */
    post(data: UpdateRefundProgress.PostHttpMethod.JsonDataRequest, config: UpdateRefundProgress.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UpdateRefundProgress.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2._complaint_id_.UpdateRefundProgress.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 审批动作
     *
     * 同意退款须同时说明几天内退，拒绝须同时写明原因。
     *
     * - `REJECT`：拒绝退款
     * - `APPROVE`：同意退款
     */
    action: 'REJECT' | 'APPROVE';
    /**
     * 预计发起退款时间
     *
     * 同意退款时填，几个工作日内会发起，`0` 是当天。
     *
     * 单位 工作日
     * @example 3
     */
    launch_refund_day?: number;
    /**
     * 拒绝退款原因
     *
     * 不同意退款时填。
     *
     * 长度 ≤ 200
     * @example '拒绝退款'
     */
    reject_reason?: string;
    /**
     * 拒绝退款的举证图片列表
     *
     * 调用上传反馈图片得到的 `media_id`，只在拒绝退款时传。
     *
     * 项数 ≤ 4
     * @example 'file23578_21798531.jpg'
     */
    reject_media_list?: string[];
    /**
     * 备注
     *
     * 留给微信支付客服的补充说明。
     *
     * 长度 ≤ 200
     * @example '已处理完成'
     */
    remark?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 投诉单号
     *
     * 从投诉通知或投诉列表取得。
     *
     * 长度 ≤ 64
     * @example '200201820261120080076610000'
     */
    complaint_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
