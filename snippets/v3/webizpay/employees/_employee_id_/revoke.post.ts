import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.webizpay.employees._employee_id_.revoke.post(
    { sp_mchid: '1900000109', sub_mchid: '1900000110' },
    { employee_id: 'WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c' },
  );

console.log(data.authorization_state);
