import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brandBasic.partner.brands._brand_id_.productAuthorities.get(
    { brand_id: '123456789' },
  );

for (const authorizationProduct of data.authorization_product ?? [])
  console.log(authorizationProduct);
