// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 媒体文件元信息 */
  interface FileMeta {
    /**
     * 文件名
     *
     * 须带与文件格式一致的扩展名。
     *
     * 长度 ≤ 128
     */
    filename: string;
    /**
     * 文件的 SHA-256 摘要
     *
     * 对文件的二进制内容算出，不是对 BASE64 或整个请求体。
     *
     * 长度 ≤ 64
     */
    sha256: string;
  }
}
