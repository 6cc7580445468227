import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.aggracctBc.wbChannel.account.mch_media.get({
  params: { business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' },
});

console.log(data.media_content);
