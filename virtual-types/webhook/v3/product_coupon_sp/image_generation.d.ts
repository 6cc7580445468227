// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Product_coupon_sp.Image_generation {
  /** 商品券图片生成结果通知：收到的报文 */
  interface Envelope {
    /**
     * 通知ID
     *
     * 长度 ≤ 36
     * @example 'EV-2026112011223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:58+08:00'
     */
    create_time: string;
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /** 通知类型 */
    event_type: 'PRODUCT_COUPON_SP.IMAGE_GENERATION';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '商品券图片生成结果'
     */
    summary: string;
    /**
     * 加密的通知资源数据
     *
     * 字段：`original_type`、`algorithm`、`associated_data`、`nonce`、`ciphertext`
     */
    resource: Envelope.Resource;
  }
  namespace Envelope {
    /** 加密的通知资源数据 */
    interface Resource {
      /**
       * 加密算法
       *
       * 目前都是 `AEAD_AES_256_GCM`，用 APIv3 密钥解密。
       *
       * - `AEAD_AES_256_GCM`：AES-256-GCM
       * @example 'AEAD_AES_256_GCM'
       */
      algorithm: 'AEAD_AES_256_GCM';
      /**
       * 加密使用的随机串
       *
       * 长度 ≤ 32
       * @example 'fdasflkja484'
       */
      nonce: string;
      /** 加密前的资源类型 */
      original_type: 'product_coupon' | 'coupon';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 与官方页面不同：页面写最长 16，自己的示例 product_coupon_sp 却有 17 个字符。
       * @example 'product_coupon_sp'
       */
      associated_data?: string;
      /**
       * 数据密文
       *
       * Base64 解码后用 APIv3 密钥按 AES-256-GCM 解开，同时传入 `nonce` 与 `associated_data`；解码后的末尾 16 字节是认证标签。
       *
       * 加密 用 APIv3 密钥解密
       */
      ciphertext: string;
    }
  }
  /** 解密后的通知数据 */
  interface Resource {
    /**
     * 品牌ID
     *
     * 长度 ≤ 40
     * @example '120344'
     */
    brand_id: string;
    /**
     * 图片生成的任务ID
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example 'image_generation_task_1'
     */
    task_id: string;
    /**
     * 图片生成类型
     *
     * - `COMBINE_IMAGE`：合成图片
     * - `CUT_OUT`：抠图
     * @example 'COMBINE_IMAGE'
     */
    image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT';
    /**
     * 任务状态
     *
     * `PROCESSING` 须等通知或再查，`SUCCESS` 后才有图片地址。
     *
     * - `PROCESSING`：处理中
     * - `FAIL`：失败
     * - `SUCCESS`：成功
     * @example 'SUCCESS'
     */
    task_state: 'PROCESSING' | 'FAIL' | 'SUCCESS';
    /**
     * 拼图结果
     *
     * 拼图任务成功后才有。
     *
     * 字段：`image_url`
     */
    combine_image_result?: Resource.CombineImageResult;
    /**
     * 生成商品图结果
     *
     * 抠图任务成功后才有。
     *
     * 字段：`image_url`
     */
    cut_out_result?: Resource.CutOutResult;
  }
  namespace Resource {
    /** 拼图结果 */
    interface CombineImageResult {
      /**
       * 生成的图片URL
       *
       * 任务为 `SUCCESS` 时才有。
       *
       * URL
       * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg'
       */
      image_url: string;
    }
    /** 生成商品图结果 */
    interface CutOutResult {
      /**
       * 生成的图片URL
       *
       * 任务为 `SUCCESS` 时才有。
       *
       * URL
       * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg'
       */
      image_url: string;
    }
  }
  /**
   * 商品券图片生成结果通知
   *
   * `PRODUCT_COUPON_SP.IMAGE_GENERATION`
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327744
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017327759
   */
  interface Notification {
    /**
     * 通知ID
     *
     * 长度 ≤ 36
     * @example 'EV-2026112011223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:58+08:00'
     */
    create_time: string;
    /** 通知类型 */
    event_type: 'PRODUCT_COUPON_SP.IMAGE_GENERATION';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '商品券图片生成结果'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
