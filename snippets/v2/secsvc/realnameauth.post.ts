import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.secsvc.realnameauth.post(
  {
    version: '1.0',
    mch_id: '1900000109',
    appid: 'wxd678efh567hg6787',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    real_name: '张三',
    cred_type: 1,
    cred_id: '440000000000000000',
    access_token: '20261201000001',
    sign_type: 'HMAC-SHA256',
  },
  { baseURL: 'https://fraud.mch.weixin.qq.com' },
);

// V_OP_NM_MA：用户与姓名匹配；V_NM_ID_MA：姓名与证件号匹配
console.log(data.verify_openid, data.verify_real_name);
