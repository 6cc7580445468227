// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Payitil {
  interface Report {
    /**
     * 交易保障
     *
     * `POST /payitil/report`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_14&index=8
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_8&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_8&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_8&index=10
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_8&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_8&index=9
     */
    (data: Report.PostHttpMethod.XmlDataRequest, config?: Report.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Report.PostHttpMethod.WellformedResponse>>;
    /**
     * 交易保障
     *
     * `POST /payitil/report`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_14&index=8
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_8&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_8&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_8&index=10
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_8&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_8&index=9
     */
    post(data: Report.PostHttpMethod.XmlDataRequest, config?: Report.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Report.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Payitil.Report.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 设备号
     *
     * 填你自己的门店号或终端设备号。
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_info?: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 接口URL
     *
     * 要上报哪个接口的调用情况。
     *
     * 长度 ≤ 127；URL
     * @example 'https://api.mch.weixin.qq.com/pay/batchreport/micropay/total'
     */
    interface_url: string;
    /**
     * 访问接口IP
     *
     * 你的服务器发出请求的公网 IP。
     *
     * 长度 ≤ 16
     * @example '8.8.8.8'
     */
    user_ip: string;
    /**
     * 上报数据包
     *
     * JSON 数组的文本，每一项是一笔刷卡交易的单号、起止时间、结果和错误。
     *
     * 长度 ≤ 1024；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Payitil.Report.PostHttpMethod.XmlDataRequest.Trades}
     * @example '[{"out_trade_no":"out_trade_no_test_1","begin_time": "20261120203256","end_time": "20261120203257","state": "OK","err_msg": ""}]'
     */
    trades: string;
  }
  namespace XmlDataRequest {
    /** JSON 字符串的内容 */
    type Trades = Trades.Item[];
    namespace Trades {
      /** 交易数据 */
      interface Item {
        /**
         * 商户订单号
         *
         * 要上报的那笔交易的单号。
         * @example 'out_trade_no_test_1'
         */
        out_trade_no: string;
        /**
         * 交易开始时间（扫码时间）
         * @example '20261201000000'
         */
        begin_time: string;
        /**
         * 交易完成时间
         * @example '20261231235959'
         */
        end_time: string;
        /**
         * 交易结果
         *
         * - `OK`：成功
         * - `FAIL`：失败
         * - `CANCLE`：取消
         * @example 'OK'
         */
        state: 'OK' | 'FAIL' | 'CANCLE';
        /** 自定义的错误描述信息 */
        err_msg?: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 业务结果
     *
     * 业务是否成功，`FAIL` 时按 `err_code` 处理。`SYSTEMERROR` 这类结果不明的错误不等于失败，须先查询，或用原单号原参数重试。
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     * @example 'SUCCESS'
     */
    result_code: 'SUCCESS' | 'FAIL';
  }
}
