import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.discountCard.cards._out_card_code_.get({
  out_card_code: '6e8369071cd942c0476613f9d1ce9ca3',
});

console.log(data.state);
