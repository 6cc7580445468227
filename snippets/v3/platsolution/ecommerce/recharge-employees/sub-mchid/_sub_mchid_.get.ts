import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_.get(
    {
      sub_mchid: '1900000110',
    },
  );

for (const employee of data.employees ?? []) {
  console.log(employee.update_time, employee.state);
}
