import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.realname.verify.get({
  params: {
    credential_type: 1,
    encrypted_credential_id: encrypt('11010519491231002X'),
    encrypted_name: encrypt('张三'),
    wxp_trade_no: '442100010320250122523549415021',
  },
  headers: { 'Wechatpay-Serial': publicKeyId },
});

console.log(data.verify_result);
