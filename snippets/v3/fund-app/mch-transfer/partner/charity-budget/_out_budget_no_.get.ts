import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.get(
    {
      out_budget_no: 'budget202506300102',
      params: { sponsor_mchid: '1900000109' },
    },
  );

console.log(data.confirm_url, data.state);
