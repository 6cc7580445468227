import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.charityTransferBills.post({
    out_budget_no: 'budget202506300102',
    out_transfer_no: 'trans202506300102',
    sponsor_mchid: '1900000109',
    receive_mchid: '1900001109',
    amount: 20000000,
    transfer_remark: '帮助受助群体爱心捐款',
  });

console.log(data.state);
