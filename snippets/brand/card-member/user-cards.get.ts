import { decrypt, publicKeyId, wxpay } from '#brand';

const { data } = await wxpay.brand.cardMember.userCards.get({
  params: {
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    offset: 0,
    limit: 20,
  },
  headers: { 'Wechatpay-Serial': publicKeyId },
});

for (const userCard of data.data ?? []) {
  console.log(userCard.card_id, userCard.pickup_time);
  if (userCard.phone_number) console.log(decrypt(userCard.phone_number));
}
