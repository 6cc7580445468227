import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts.post(
    {
      start_date: '2026-12-01',
      end_date: '2026-12-31',
      sponsor_mchid: '1900000109',
    },
    { out_budget_no: 'budget202506300102' },
  );

console.log(data.download_url, data.hash_value, data.receipt_state);
