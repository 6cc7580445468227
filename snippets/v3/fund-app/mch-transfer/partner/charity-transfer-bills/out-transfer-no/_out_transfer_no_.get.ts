import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills.outTransferNo._out_transfer_no_.get(
    {
      out_transfer_no: 'trans202506300102',
      params: {
        sponsor_mchid: '1900000109',
        out_budget_no: 'budget202506030102',
      },
    },
  );

console.log(data.state);
