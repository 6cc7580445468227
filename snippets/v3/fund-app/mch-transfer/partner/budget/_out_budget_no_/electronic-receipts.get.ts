import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts.get(
    {
      out_budget_no: 'budget202506300102',
      params: {
        accept_id: 'c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp',
      },
    },
  );

console.log(data.download_url, data.hash_value, data.receipt_state);
