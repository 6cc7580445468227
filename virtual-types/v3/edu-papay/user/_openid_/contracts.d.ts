// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.EduPapay.User._openid_ {
  interface Contracts {
    /**
     * 通过用户标识查询签约
     *
     * `GET /v3/edu-papay/user/{openid}/contracts`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_3.shtml
     */
    get(config: Contracts.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Contracts.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay.User._openid_.Contracts.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 服务商APPID下的用户标识
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid: string;
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
      /**
       * 子商户APPID下的用户标识
       * @example 'oUpF8uMuAJOM2pxb1Q'
       */
      sub_openid?: string;
      /**
       * 签约模板号
       * @example '101164396123311331'
       */
      plan_id: string;
      /**
       * 签约状态
       *
       * - `ADD`：签约
       * - `DELETE`：解约
       * @example 'ADD'
       */
      contract_status?: 'ADD' | 'DELETE';
      /**
       * 分页页码
       * @example 0
       */
      offset?: number;
      /**
       * 分页大小
       * @example 20
       */
      limit?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 结果集
     *
     * 字段：`sp_mchid`、`appid`、`sub_mchid`、`sub_appid`、`openid`、`sub_openid`、`plan_id`、`contract_information`
     */
    data?: WellformedResponse.Data[];
    /**
     * 总数量
     * @example 30
     */
    total_count?: number;
    /** 分页页码 */
    offset?: number;
    /**
     * 分页大小
     * @example 20
     */
    limit?: number;
  }
  namespace WellformedResponse {
    interface Data {
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
      /**
       * 子商户APPID
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
      /**
       * 服务商APPID下的用户标识
       * @example 'oUpF8uMuAJOM2pxb1Q'
       */
      openid?: string;
      /**
       * 子商户APPID下的用户标识
       * @example 'oUpF8uMuAJOM2pxb1Q'
       */
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
      contract_information?: Data.ContractInformation;
    }
    namespace Data {
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
}
