import { publicKeyId, wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.insertCards.post(
    {
      sub_mchid: '1900000110',
      scene: 'WITH_WECHATPAY',
      buyer_information: {
        type: 'ORGANIZATION',
        name: '深圳市南山区测试企业',
        taxpayer_id: '202603261233701778',
        amount: 1000,
      },
      fapiao_card_information: [
        {
          fapiao_media_id:
            '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
          fapiao_number: '12897794',
          fapiao_code: '044001911211',
          fapiao_time: '2026-12-01T10:34:56+08:00',
          check_code: '69001808340631374774',
          password: '006>299-375/326>2+7/*0-+<3510',
          total_amount: 429900,
          tax_amount: 49458,
          amount: 380442,
          seller_information: {
            name: '深圳市南山区测试公司',
            taxpayer_id: '202611201233701778',
            address: '深圳市南山区深南大道10000号',
          },
          extra_information: { drawer: '王五' },
          items: [
            {
              tax_code: '3010101020203000000',
              goods_name: '出租汽车客运服务',
              quantity: 100000000,
              unit_price: 380442000000,
              amount: 380442,
              tax_amount: 49458,
              total_amount: 429900,
              tax_rate: 1300,
              tax_prefer_mark: 'NO_FAVORABLE',
              discount: false,
            },
          ],
        },
      ],
    },
    {
      fapiao_apply_id: '4200000444202611207461284488',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

// 202：请求已受理，结果以查询或回调通知为准
console.log(status === 202);
