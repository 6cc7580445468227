import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.miniProgram.post(
    {
      appid: 'wxd678efh567hg6787',
      out_contract_code: 'CONTRACT20261201000001',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      real_name: encrypt('张三'),
      cred_type: 'ID_CARD',
      cred_id: encrypt('11010519491231002X'),
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.pre_entrustweb_id);
