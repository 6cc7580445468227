import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.secapi.mch.submchmanage.post(
  {
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    page_index: '1',
    page_size: '20',
  },
  { params: { action: 'add' }, security: true },
);

console.log(data.total);
