// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Bill {
  interface Fundflowbill {
    /**
     * 申请二级商户资金账单
     *
     * `GET /v3/ecommerce/bill/fundflowbill`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760697
     */
    get(config: Fundflowbill.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Fundflowbill.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Bill.Fundflowbill.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 账单日期
       *
       * 某天的账单次日上午 10 点后可取，只能取近 3 个月的。
       *
       * 长度 ≤ 10；日期 YYYY-MM-DD
       * @example '2026-11-20'
       */
      bill_date: string;
      /**
       * 资金账户类型
       *
       * 只能填 `ALL`，一次取全部账户的流水。
       *
       * - `ALL`：全部账户
       * @example 'ALL'
       */
      account_type: 'ALL';
      /**
       * 压缩类型
       *
       * `GZIP` 让下载得到的是压缩文件，须自己解压；不填得到未压缩的文本。
       *
       * - `GZIP`：GZIP压缩
       * @example 'GZIP'
       */
      tar_type?: 'GZIP';
      /**
       * 加密算法
       *
       * 账单含敏感信息，下载到的文件按它加密，须解密后才能读。
       *
       * - `AEAD_AES_256_GCM`：AES-256-GCM
       * - `SM4_GCM`：国密SM4-GCM
       */
      algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM';
    }
  }
  interface WellformedResponse {
    /**
     * 下载信息总数
     * @example 1
     */
    download_bill_count: number;
    /**
     * 下载信息明细
     *
     * 字段：`bill_sequence`、`hash_type`、`hash_value`、`download_url`、`encrypt_key`、`nonce`
     */
    download_bill_list?: WellformedResponse.DownloadBillList[];
  }
  namespace WellformedResponse {
    interface DownloadBillList {
      /**
       * 账单文件序号
       *
       * 账单拆成多个文件时，解密后按它从小到大拼成一份。
       * @example 1
       */
      bill_sequence: number;
      /**
       * 哈希类型
       * @example 'SHA1'
       */
      hash_type: 'SHA1';
      /**
       * 哈希值
       *
       * 账单原文的 SHA1，解密并解压之后才比得上；用 GCM 解密成功，就已说明文件完整。
       *
       * 长度 ≤ 1024
       * @example '79bb0f45fc4c42234a918000b2668d689e2bde04'
       */
      hash_value: string;
      /**
       * 账单下载地址
       *
       * 5 分钟内有效，过期须重新申请。下载它同样要签名，得到的文件须先解密。
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
}
