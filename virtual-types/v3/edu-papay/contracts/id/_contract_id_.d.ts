// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.EduPapay.Contracts.Id {
  interface _contract_id_ {
    /**
     * 通过协议号查询签约
     *
     * `GET /v3/edu-papay/contracts/id/{contract_id}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_2.shtml
     */
    get(config: _contract_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_contract_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay.Contracts.Id._contract_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 签约协议号
     * @example 'wx998877665544wx'
     */
    contract_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 服务商APPID
       * @example 'wx8888888888888888'
       */
      appid: string;
      /**
       * 子商户号
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 子商户APPID
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 服务商商户号
     * @example '1230000109'
     */
    sp_mchid: string;
    /**
     * 服务商APPID
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户号
     * @example '1900000109'
     */
    sub_mchid?: string;
    /** 子商户APPID */
    sub_appid?: string;
    /**
     * 服务商APPID下的用户标识
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid?: string;
    /** 子商户APPID下的用户标识 */
    sub_openid?: string;
    /**
     * 签约模板号
     * @example '101164396123311331'
     */
    plan_id?: string;
    /**
     * 签约信息
     *
     * 字段：`contract_id`、`contract_status`、`create_time`
     */
    contract_information?: WellformedResponse.ContractInformation;
  }
  namespace WellformedResponse {
    /** 签约信息 */
    interface ContractInformation {
      /**
       * 签约协议号
       * @example 'wx998877665544wx'
       */
      contract_id?: string;
      /**
       * 签约状态
       * @example 'ADD'
       */
      contract_status?: string;
      /**
       * 签约时间
       *
       * RFC 3339 日期时间
       * @example '2020-03-26T10:43:39+08:00'
       */
      create_time?: string;
    }
  }
}
