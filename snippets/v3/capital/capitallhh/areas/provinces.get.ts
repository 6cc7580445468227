import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.capital.capitallhh.areas.provinces.get();

for (const province of data.data ?? []) {
  console.log(province.province_code, province.province_name);
}
