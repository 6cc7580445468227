import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.discountCard.cards.post({
  out_card_code: '6e8369071cd942c0476613f9d1ce9ca3',
  card_template_id: '87789b2f25177433bcbf407e8e471f95',
  appid: 'wxd678efh567hg6787',
  notify_url: 'https://example.com/wechatpay/notify',
});

console.log(data.prepare_card_token);
