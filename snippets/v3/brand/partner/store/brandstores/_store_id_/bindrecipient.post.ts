import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.store.brandstores._store_id_.bindrecipient.post(
    {
      brand_id: '123456789',
      mchid: '1900000109',
      company_name: '腾讯科技（深圳）有限公司',
    },
    { store_id: '20488000' },
  );

console.log(data.recipient_state);
