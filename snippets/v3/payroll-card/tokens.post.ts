import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.payrollCard.tokens.post(
  {
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    sub_mchid: '1900000110',
    user_name: encrypt('张三'),
    id_card_number: encrypt('11010519491231002X'),
    employment_type: 'LONG_TERM_EMPLOYMENT',
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.token);
