import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers.post(
    {
      sp_mchid: '1900000109',
      merchant_identifier: '91110000710926094P',
    },
    { range_id: '89f5123e-5ad4-4e0e-89b1-63ced0c798c5' },
  );

console.log(data.range_id);
