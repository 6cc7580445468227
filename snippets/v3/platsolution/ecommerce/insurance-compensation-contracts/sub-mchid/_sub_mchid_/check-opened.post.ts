import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.insuranceCompensationContracts.subMchid._sub_mchid_.checkOpened.post(
    undefined,
    { sub_mchid: '1900000110' },
  );

console.log(data.opened);
