import { decrypt, wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.partner.cardMember.userCards.get({
  params: {
    brand_id: '1004',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    offset: 0,
    limit: 20,
  },
});

for (const userCard of data.data ?? []) {
  console.log(userCard.card_id, userCard.pickup_time);
  if (userCard.phone_number) console.log(decrypt(userCard.phone_number));
}
