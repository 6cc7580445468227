// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch.Organizations._organization_id_.Users.OutUserId {
  interface _out_user_id_ {
    /**
     * 刷脸用户信息查询
     *
     * `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
     */
    get(config: _out_user_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_user_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 刷脸用户信息修改
     *
     * `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
     */
    patch(data: _out_user_id_.PatchHttpMethod.JsonDataRequest, config: _out_user_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_user_id_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch.Organizations._organization_id_.Users.OutUserId._out_user_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 机构ID */
    organization_id: string;
    /** 商户刷脸用户ID */
    out_user_id: string;
  }
  interface WellformedResponse {
    /** 刷脸用户ID */
    use_id?: string;
    /** 商户刷脸用户ID */
    out_user_id?: string;
    /** 机构ID */
    organization_id?: string;
    /** 姓名 */
    user_name?: string;
    /**
     * 用户类型
     *
     * - `STUDENT`：学生
     * - `STUFF`：教职工
     */
    user_type?: 'STUDENT' | 'STUFF';
    /**
     * 学生信息
     *
     * 字段：`class_name`
     */
    student_info?: WellformedResponse.StudentInfo;
    /**
     * 职工信息
     *
     * 字段：`occupation`
     */
    staff_info?: WellformedResponse.StaffInfo;
    /**
     * 用户状态
     *
     * - `NORMAL`：正常
     * - `DISABLED`：已停用
     */
    status?: 'NORMAL' | 'DISABLED';
    /**
     * 签约状态
     *
     * - `NOT_CONTRACTED`：未签约
     * - `TERMINATED`：已解约
     * - `CONTRACTED`：已签约
     */
    contract_state?: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED';
    /** 人脸图片上传状态 */
    face_image_ok?: boolean;
    /** 签约ID */
    contract_id?: string;
  }
  namespace WellformedResponse {
    /** 学生信息 */
    interface StudentInfo {
      /** 班级名 */
      class_name?: string;
    }
    /** 职工信息 */
    interface StaffInfo {
      /** 职业 */
      occupation?: string;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch.Organizations._organization_id_.Users.OutUserId._out_user_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 姓名
     *
     * 长度 ≤ 1024；加密 用微信支付公钥加密
     */
    user_name?: string;
    /**
     * 用户类型
     *
     * - `STUDENT`：学生
     * - `STUFF`：教职工
     */
    user_type?: 'STUDENT' | 'STUFF';
    /**
     * 学生信息
     *
     * 字段：`class_name`
     */
    student_info?: JsonDataRequest.StudentInfo;
    /**
     * 职工信息
     *
     * 字段：`occupation`
     */
    staff_info?: JsonDataRequest.StaffInfo;
    /**
     * 状态
     *
     * - `NORMAL`：正常
     * - `DISABLED`：已停用
     */
    status?: 'NORMAL' | 'DISABLED';
    /**
     * 手机号
     *
     * 加密 用微信支付公钥加密
     */
    phone?: string;
  }
  namespace JsonDataRequest {
    /** 学生信息 */
    interface StudentInfo {
      /** 班级名 */
      class_name?: string;
    }
    /** 职工信息 */
    interface StaffInfo {
      /** 职业 */
      occupation?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 机构ID */
    organization_id: string;
    /** 商户刷脸用户ID */
    out_user_id: string;
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
