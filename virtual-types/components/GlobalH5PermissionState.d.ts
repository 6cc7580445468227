// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** H5 支付权限申请状态 */
  interface GlobalH5PermissionState {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '2491935631'
     */
    sub_mchid: string;
    /**
     * 子商户经营网址状态
     *
     * - `HAS_LAUNCHED`：已上线
     * - `UN_LAUNCHED`：未上线
     * @example 'HAS_LAUNCHED'
     */
    website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED';
    /**
     * H5支付域名
     * @example ["qq.com"]
     */
    domains: string[];
    /**
     * 子商户H5经营网址
     *
     * URL
     * @example 'https://qq.com'
     */
    webiste_url: string;
    /**
     * 经营网址商业页面截图
     * @example ["6uqyGjvHzOhsLleGFQVRF"]
     */
    website_business_page_pics?: string[];
    /**
     * 经营网址首页截图
     * @example ["6uqyGjvHzOhsLleGFQVRF"]
     */
    website_homepage_pics?: string[];
    /**
     * 申请单号
     * @example 1000000
     */
    applyment_id: number;
    /**
     * 驳回原因
     * @example '经营网址首页截图内容违法'
     */
    audit_reject_detail?: string;
    /**
     * 申请单状态
     *
     * - `PENDING`：待处理
     * - `UNDER_REVIEW`：审核中
     * - `APPROVED`：审核通过
     * - `REJECTED`：已驳回
     * @example 'PENDING'
     */
    applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED';
    /**
     * 商户提供的审核结果回调接口
     *
     * URL
     * @example 'https://pay.weixin.qq.com/wxpay/pay.action'
     */
    notify_url?: string;
    /**
     * 商户申请单号
     * @example '123456'
     */
    out_applyment_id: string;
  }
}
