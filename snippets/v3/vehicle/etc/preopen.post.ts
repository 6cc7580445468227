import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.vehicle.etc.preopen.post(
  {
    sp_appid: 'wxd678efh567hg6787',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    plan_id: '12535',
    plate_number: '藏ZZZZZZ',
    identify: {
      encrypted_real_name: encrypt('张三'),
      encrypted_credential_id: encrypt('11010519491231002X'),
      credential_type: 'ID_CARD',
    },
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.preopen_id);
