import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payrollCard.authentications.preOrder.post({
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  sub_mchid: '1900000110',
  authenticate_number: 'mcdhehfgisdhfjghed39384564i83',
  project_name: '某项目',
  employer_name: '某单位名称',
});

console.log(data.token);
