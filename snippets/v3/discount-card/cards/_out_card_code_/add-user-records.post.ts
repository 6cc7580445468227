import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.discountCard.cards._out_card_code_.addUserRecords.post(
    { card_template_id: '87789b2f25177433bcbf407e8e471f95' },
    { out_card_code: '6e8369071cd942c0476613f9d1ce9ca3' },
  );

console.log(status === 204);
