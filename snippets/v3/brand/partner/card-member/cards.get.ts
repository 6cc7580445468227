import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.partner.cardMember.cards.get({
  params: { brand_id: '1004', offset: 0, limit: 20 },
});

for (const card of data.data ?? []) {
  console.log(card.card_id);
}
