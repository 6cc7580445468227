import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.taxiInvoice.cards.post({
  company_mchid: '1900000110',
  trade_number: '10001071012026112000437180176110',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  region_id: 310100,
  driver_license: '6298416',
  plate_number: '浙AD12345',
  fapiao_card_information: {
    fapiao_media_id:
      '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
    fapiao_number: '12897794',
    fapiao_code: '044001911211',
    fapiao_time: '2026-12-01T10:34:56+08:00',
    check_code: '69001808340631374774',
    password:
      '006>299-375/326>2+7/*0-+<351059<80<4*/5>+<11631+*3030/5*37+/-243159658+013>3409*044>4-/1+/9->*>69501*6++1997--21',
    total_amount: 429900,
    tax_amount: 49458,
    amount: 380442,
    buyer_information: {
      type: 'CORPORATION',
      name: '深圳市南山区测试企业',
    },
    seller_information: {
      name: '深圳市南山区测试公司',
      taxpayer_id: '202611201233701778',
      address: '深圳市南山区深南大道10000号',
    },
    extra_information: { drawer: '王五' },
  },
});

console.log(data.card_id);
