import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.membercardOpen.user.cards.get({
  params: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', offset: 0, limit: 20 },
});

for (const card of data.data ?? []) {
  console.log(card.card_id);
}
