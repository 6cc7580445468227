import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.partner.store.brandstores.post({
  brand_id: '123456789',
  store_address: {
    address_code: '440305',
    address_detail: '深南大道10000号腾讯大厦1楼',
  },
});

console.log(data.store_state);
