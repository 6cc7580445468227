import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.capital.capitallhh.areas.provinces._province_code_.cities.get(
    { province_code: 10 },
  );

for (const city of data.data ?? []) {
  console.log(city.city_code, city.city_name);
}
