import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.sncode.query.post({
  sn_code_list: ['9CC0AC186027'],
  qualification_region_code: 310100,
});

for (const goodsSn of data.goods_sn_list) {
  console.log(goodsSn.sn_code, goodsSn.state);
}
