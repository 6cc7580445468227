import { publicKeyId, wxpay } from '#brand';

const { data } = await wxpay.brand.cardMember.cards.get({
  params: { offset: 0, limit: 20 },
  headers: { 'Wechatpay-Serial': publicKeyId },
});

for (const card of data.data ?? []) {
  console.log(card.card_id);
}
