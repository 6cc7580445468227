import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.reverse.post(
    {
      sub_mchid: '1900000110',
      reverse_reason: 'ISSUE_ERROR',
      fapiao_information: [
        { fapiao_id: '20261120123456', fapiao_number: '12897794' },
      ],
    },
    { fapiao_apply_id: '4200000444202611207461284488' },
  );

// 202：请求已受理，结果以查询或回调通知为准
console.log(status === 202);
