import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.goldplan.merchants.changecustompagestatus.post({
    sub_mchid: '1900000110',
    operation_type: 'OPEN',
  });

console.log(data.sub_mchid);
