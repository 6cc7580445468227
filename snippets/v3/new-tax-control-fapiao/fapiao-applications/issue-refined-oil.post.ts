import { publicKeyId, wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.newTaxControlFapiao.fapiaoApplications.issueRefinedOil.post(
    {
      sub_mchid: '1900000110',
      fapiao_apply_id: '4200000444202611207461284488',
      buyer_information: {
        type: 'ORGANIZATION',
        name: '深圳市南山区测试企业',
        taxpayer_id: '202603261233701778',
        amount: 1000,
      },
      fapiao_information: {
        fapiao_id: '20261120123456',
        total_amount: 429900,
        items: [
          {
            tax_code: '3010101020203000000',
            goods_name: '出租汽车客运服务',
            total_amount: 429900,
            tax_rate: 1300,
            discount: false,
          },
        ],
        billing_person_id: '187776276864872',
        fapiao_bill_type: 'COMM_FAPIAO',
        transaction_information: [
          {
            pay_channel: 'WECHAT_PAY',
            transaction_id: '4200002026202612011234567890',
            amount: 429900,
          },
        ],
      },
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

// 202：请求已受理，结果以查询或回调通知为准
console.log(status === 202);
