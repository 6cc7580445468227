import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.mchOperationManage.merchantLimitations.subMchid._sub_mchid_.get(
    {
      sub_mchid: '1900000110',
    },
  );

for (const limitedFunction of data.limited_functions ?? [])
  console.log(limitedFunction);
