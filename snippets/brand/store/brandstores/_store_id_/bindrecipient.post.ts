import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.store.brandstores._store_id_.bindrecipient.post(
    {
      mchid: '1900000109',
      company_name: '腾讯科技（深圳）有限公司',
    },
    { store_id: '20488000', headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.recipient_state);
