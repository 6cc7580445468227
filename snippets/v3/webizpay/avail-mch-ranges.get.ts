import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.webizpay.availMchRanges.get({
  params: { sp_mchid: '1900000109' },
});

for (const range of data.range_list) {
  console.log(range.range_id);
}
