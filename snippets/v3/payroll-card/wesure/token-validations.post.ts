import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.payrollCard.wesure.tokenValidations.post(
  {
    sp_mchid: '1900000109',
    sub_mchid: '1900000110',
    token: 'abcdefghijklmn',
    user_name: encrypt('张三'),
    id_card_number: encrypt('11010519491231002X'),
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.result);
