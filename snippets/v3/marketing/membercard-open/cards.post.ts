import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.membercardOpen.cards.post({
  appid: 'wxd678efh567hg6787',
  logo_url: 'https://example.com/images/logo.png',
  brand: { brand_id: '1004', display_name: '微信支付' },
  title: '微信支付测试卡',
  background_picture_url: 'https://example.com/images/logo.png',
  description: '每次消费出示会员卡，积分次日到账',
  code_type: 'BAR_CODE',
  date_information: { type: 'FIX_TIME_RANGE' },
  code_mode: 'SYSTEM_ALLOCATE',
  out_request_no: 'REQUEST20261201000001',
});

console.log(data.status);
