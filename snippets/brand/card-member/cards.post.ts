import { publicKeyId, wxpay } from '#brand';

const { data } = await wxpay.brand.cardMember.cards.post(
  {
    out_request_no: 'REQUEST20261201000001',
    appid: 'wxd678efh567hg6787',
    card_type: 'PURCHASE',
    card_title: '测试卡',
    card_color: '#FFFF00',
    card_picture_url: 'https://example.com/images/logo.png',
    code_mode: 'SYSTEM_ALLOCATE',
    code_type: 'NONE_CODE',
    benefits: '会员折扣、专属价',
    legal_agreement:
      '商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。',
    notify_url: 'https://example.com/wechatpay/notify',
    valid_date_information: {
      type: 'FIX_TIME_RANGE',
      available_begin_time: '2026-12-01T00:00:00+08:00',
      available_end_time: '2027-11-30T23:59:59+08:00',
    },
    member_information: {
      jump_appid: 'wxd678efh567hg6787',
      jump_path: 'pages/member/index',
    },
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.card_id);
