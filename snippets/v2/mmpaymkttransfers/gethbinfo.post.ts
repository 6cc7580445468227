import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mmpaymkttransfers.gethbinfo.post(
  {
    mch_billno: 'PAY20261201000001',
    mch_id: '1900000109',
    appid: 'wxd678efh567hg6787',
    bill_type: 'MCHT',
  },
  { security: true },
);

console.log(data.status);
