import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions.post(
    {
      out_instruction_no: '1200002',
      transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER',
      notify_url: 'https://example.com/wechatpay/notify',
    },
    { receipt_id: '0100011742874700562078230000' },
  );

console.log(data.receipt_state);
