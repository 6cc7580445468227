import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payrollCard.authentications.get({
  params: {
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    sub_mchid: '1900000110',
    authenticate_date: '2026-11-20',
    authenticate_state: 'AUTHENTICATE_SUCCESS',
    offset: 0,
    limit: 10,
  },
});

for (const authentication of data.data ?? []) {
  console.log(authentication.project_name, authentication.employer_name);
}
