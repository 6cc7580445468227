import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.xdc.apiv2getsignkey.sign.getsignkey.post({
  mch_id: '1900000109',
});

console.log(data.sandbox_signkey);
