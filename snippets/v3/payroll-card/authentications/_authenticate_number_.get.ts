import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payrollCard.authentications._authenticate_number_.get({
    authenticate_number: 'mcdhehfgisdhfjghed39384564i83',
    params: { sub_mchid: '1900000110' },
  });

console.log(data.authenticate_state);
