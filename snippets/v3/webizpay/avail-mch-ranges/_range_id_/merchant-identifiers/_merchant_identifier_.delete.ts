import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers._merchant_identifier_.delete({
  range_id: '89f5123e-5ad4-4e0e-89b1-63ced0c798c5',
  merchant_identifier: '91110000710926094P',
});

console.log(data.range_id);
