// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface MerchantBill {
    /**
     * 商户申请获取对账单
     *
     * `GET /v3/payscore/merchant-bill`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml
     */
    get(config: MerchantBill.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MerchantBill.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.MerchantBill.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 账单日期
       * @example '2019-06-11'
       */
      bill_date: string;
      /**
       * 压缩类型
       *
       * 可能为 null
       * @example 'GZIP'
       */
      tar_type?: 'GZIP' | null;
      /**
       * 加密算法
       * @example 'AEAD_AES_256_GCM'
       */
      encryption_algorithm: string;
      /**
       * 服务ID
       * @example '2002000000000558128851361561536'
       */
      service_id: string;
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
    download_bill_list: WellformedResponse.DownloadBillList[];
  }
  namespace WellformedResponse {
    interface DownloadBillList {
      /**
       * 账单文件序号
       * @example 1
       */
      bill_sequence: number;
      /**
       * 哈希类型
       * @example 'SHA1'
       */
      hash_type: string;
      /**
       * 哈希值
       * @example '79bb0f45fc4c42234a918000b2668d689e2bde04'
       */
      hash_value: string;
      /**
       * 下载地址
       *
       * URL
       * @example 'https://api.mch.weixin.qq.com/v3/payscore/bill/downloadurl?token=xxx'
       */
      download_url: string;
      /**
       * 加密密钥
       * @example 'a0YK7p+9XaKzE9N4qtFfG/9za1o+IcYDjksy6Rf3SCgadR+Cepc6mdfF9b2gTxNsJFMEdYXbqL0W1WQZ3UqSPQCguK6uLA=='
       */
      encrypt_key: string;
      /**
       * 随机字符串
       * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
       */
      nonce: string;
    }
  }
}
