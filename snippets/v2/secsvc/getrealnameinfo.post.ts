import { decrypt, wxpay } from '#wxpay';

const { data } = await wxpay.v2.secsvc.getrealnameinfo.post(
  {
    version: '1.0',
    mch_id: '1900000109',
    appid: 'wxd678efh567hg6787',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    cert_serialno: '59303040AA42CB61E0C059E8E6156C9F0F2A1E5E',
    access_token: '20261201000001',
    sign_type: 'HMAC-SHA256',
  },
  { baseURL: 'https://fraud.mch.weixin.qq.com' },
);

console.log(data.cre_type, decrypt(data.encrypted_real_name ?? ''));
