import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.newTaxControlFapiao.merchant.taxCodes.get({
  params: { offset: 0, limit: 20 },
});

for (const taxCode of data.data) {
  console.log(taxCode.tax_code, taxCode.goods_name);
}
