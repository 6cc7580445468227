// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers {
  interface Query_coupon_stock {
    /**
     * 查询代金券批次
     *
     * `POST /mmpaymkttransfers/query_coupon_stock`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5
     */
    (data: Query_coupon_stock.PostHttpMethod.XmlDataRequest, config?: Query_coupon_stock.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query_coupon_stock.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询代金券批次
     *
     * `POST /mmpaymkttransfers/query_coupon_stock`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5
     */
    post(data: Query_coupon_stock.PostHttpMethod.XmlDataRequest, config?: Query_coupon_stock.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query_coupon_stock.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers.Query_coupon_stock.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 代金券批次ID
     *
     * 创建代金券批次后得到，也可在商户平台查看。
     * @example '1757'
     */
    coupon_stock_id: string;
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx5edab3bdfba3dc1c'
     */
    appid: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 操作员
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    op_user_id?: string;
    /**
     * 设备号
     *
     * 填你自己的门店号或终端设备号。
     *
     * 长度 ≤ 32
     */
    device_info?: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '1417574675'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '841B3002FE2220C87A2D08ABD8A8F791'
     */
    sign?: string;
    /**
     * 协议版本
     *
     * 长度 ≤ 32
     * @example '1.0'
     */
    version?: '1.0';
    /**
     * 协议类型
     *
     * 长度 ≤ 32
     * @example 'XML'
     */
    type?: 'XML';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx5edab3bdfba3dc1c'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 设备号
     *
     * 长度 ≤ 32
     * @example '123456sb'
     */
    device_info?: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     * @example '1417574675'
     */
    nonce_str: string;
    /**
     * 签名
     *
     * 用 APIv2 密钥对其余非空字段重算后比对，不一致的内容不能采信。`sign` 自己不参与计算。
     *
     * 长度 ≤ 64
     * @example '841B3002FE2220C87A2D08ABD8A8F791'
     */
    sign?: string;
    /**
     * 代金券批次ID
     * @example '1757'
     */
    coupon_stock_id: string;
    /**
     * 代金券名称
     * @example '测试代金券'
     */
    coupon_name?: string;
    /**
     * 代金券面额
     *
     * 单位 分；32 位整数
     * @example 5
     */
    coupon_value: `${number}`;
    /**
     * 代金券使用最低限额
     *
     * 单位 分；32 位整数
     * @example 10
     */
    coupon_mininumn?: `${number}`;
    /**
     * 代金券批次状态
     *
     * 32 位整数
     * @example 4
     */
    coupon_stock_status: `${number}`;
    /**
     * 代金券数量
     *
     * 32 位整数
     * @example 100
     */
    coupon_total: `${number}`;
    /**
     * 代金券最大领取数量
     *
     * 32 位整数
     * @example 1
     */
    max_quota?: `${number}`;
    /**
     * 代金券已经发送的数量
     *
     * 32 位整数
     * @example 0
     */
    is_send_num?: `${number}`;
    /**
     * 生效开始时间
     * @example '1943787483'
     */
    begin_time: string;
    /**
     * 生效结束时间
     * @example '1943787490'
     */
    end_time: string;
    /**
     * 创建时间
     * @example '1943787420'
     */
    create_time: string;
    /**
     * 代金券预算额度
     *
     * 单位 分；32 位整数
     * @example 500
     */
    coupon_budget?: `${number}`;
    /**
     * 生效开始时间
     * @example '20261101000000'
     */
    begin_time_t: string;
    /**
     * 生效结束时间
     * @example '20261120235959'
     */
    end_time_t: string;
    /**
     * 创建时间
     * @example '20261120103456'
     */
    create_time_t: string;
  }
}
