import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.get({
    receipt_id: '0100011742874700562078230000',
  });

console.log(data.receipt_state);
