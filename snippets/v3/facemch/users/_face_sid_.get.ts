import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.facemch.users._face_sid_.get({
  face_sid: 'aabbccdd12345',
  params: { info_type: 'ASK_UNIONID', appid: 'wxd678efh567hg6787' },
});

console.log(data.union_id);
