import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.secapi.mch.channelsetting.post(
  {
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    sub_mch_id: '1900000110',
    channel_id: '10000102',
  },
  { security: true },
);

console.log(data.channel_id);
