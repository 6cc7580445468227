// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 分页链接 */
  interface PageLinks {
    /**
     * 下一页链接
     *
     * 照它请求就是下一页；最后一页为空。
     *
     * 长度 ≤ 1024
     * @example '/v3/new-tax-control-fapiao/fapiao-applications?offset=2&limit=5'
     */
    next?: string;
    /**
     * 上一页链接
     *
     * 照它请求就是上一页；第一页为空。
     *
     * 长度 ≤ 1024
     * @example '/v3/new-tax-control-fapiao/fapiao-applications?offset=0&limit=5'
     */
    prev?: string;
    /**
     * 当前链接
     *
     * 长度 ≤ 1024
     * @example '/v3/new-tax-control-fapiao/fapiao-applications?offset=1&limit=5'
     */
    self?: string;
  }
}
