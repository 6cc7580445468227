import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.newTaxControlFapiao.fapiaoApplications.post({
    scene: 'WITH_WECHATPAY',
    fapiao_apply_id: '4200000444202611207461284488',
    buyer_information: {
      type: 'ORGANIZATION',
      name: '深圳市南山区测试企业',
    },
    fapiao_information: [
      {
        fapiao_id: '20261120123456',
        total_amount: 429900,
        need_list: true,
        items: [
          {
            tax_code: '3010101020203000000',
            quantity: 100000000,
            total_amount: 429900,
            discount: false,
          },
        ],
      },
    ],
  });

// 202：请求已受理，结果以查询或回调通知为准
console.log(status === 202);
