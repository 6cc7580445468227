import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.applyments._applyment_id_.get({
  applyment_id: 2000002124775691,
});

console.log(data.sign_url, data.applyment_state);
