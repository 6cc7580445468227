import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers.get(
    {
      range_id: '89f5123e-5ad4-4e0e-89b1-63ced0c798c5',
      params: { sp_mchid: '1900000109', offset: 0, limit: 20 },
    },
  );

for (const merchantIdentifier of data.data) console.log(merchantIdentifier);
