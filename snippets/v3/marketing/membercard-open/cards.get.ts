import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.membercardOpen.cards.get({
  params: { offset: 0, limit: 20 },
});

for (const card of data.data ?? []) {
  console.log(card.card_id, card.status);
}
