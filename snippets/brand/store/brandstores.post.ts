import { publicKeyId, wxpay } from '#brand';

const { data } = await wxpay.brand.store.brandstores.post(
  {
    store_address: {
      address_code: '440305',
      address_detail: '深南大道10000号腾讯大厦1楼',
    },
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.store_state);
