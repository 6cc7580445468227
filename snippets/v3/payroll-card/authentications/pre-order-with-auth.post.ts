import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payrollCard.authentications.preOrderWithAuth.post(
    {
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      sub_mchid: '1900000110',
      authenticate_number: 'mcdhehfgisdhfjghed39384564i83',
      project_name: '某项目',
      employer_name: '某用工企业',
      user_name: encrypt('张三'),
      id_card_number: encrypt('11010519491231002X'),
      employment_type: 'LONG_TERM_EMPLOYMENT',
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.token);
