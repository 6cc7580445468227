// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 待下载的账单文件 */
  interface DownloadBill {
    /**
     * 账单文件序号
     *
     * 账单拆成多个文件时，解密后按它从小到大拼成一份。
     * @example 1
     */
    bill_sequence: number;
    /**
     * 哈希类型
     *
     * - `SHA1`：SHA-1
     * @example 'SHA1'
     */
    hash_type: 'SHA1';
    /**
     * 哈希值
     *
     * 解密后原始账单的摘要，压缩过的先解压再比。
     *
     * 长度 ≤ 1024
     * @example '79bb0f45fc4c42234a918000b2668d689e2bde04'
     */
    hash_value: string;
    /**
     * 下载地址
     *
     * 长度 ≤ 2048；URL
     * @example 'https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=a1b'
     */
    download_url: string;
    /**
     * 加密密钥
     *
     * 每个文件各有一个密钥：先 Base64 解码，再用商户 API 证书的私钥解开，然后用它解账单。
     *
     * 长度 ≤ 512；加密 用商户 API 证书私钥解密
     * @example '61f9c719728a46f0b7f2d1b1a4c5e6d7'
     */
    encrypt_key: string;
    /**
     * 随机字符串
     *
     * 解密这个账单文件时与密钥一起用。
     *
     * 长度 ≤ 16
     * @example 'a8607ef79034c49c'
     */
    nonce: string;
  }
}
