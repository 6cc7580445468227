import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.webizpay.users._user_id_.authorizationState.get({
    user_id: '123456',
    params: { sp_mchid: '1900000109', sub_mchid: '1900000110' },
  });

for (const employee of data.employee_list ?? []) {
  console.log(employee.employee_id, employee.authorization_state);
}
