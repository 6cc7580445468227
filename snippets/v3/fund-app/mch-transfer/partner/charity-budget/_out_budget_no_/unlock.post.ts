import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.unlock.post(
    {
      sponsor_mchid: '1900000109',
      activity_remark: '公益活动结束，解锁资金',
    },
    { out_budget_no: 'budget202506300102' },
  );

console.log(data.state);
