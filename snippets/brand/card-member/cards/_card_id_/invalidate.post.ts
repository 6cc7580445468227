import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.cardMember.cards._card_id_.invalidate.post(undefined, {
    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
    headers: { 'Wechatpay-Serial': publicKeyId },
  });

console.log(data.card_picture_url, data.state);
