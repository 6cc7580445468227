import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions._out_instruction_no_.get(
    {
      receipt_id: '0100011742874700562078230000',
      out_instruction_no: '1200002',
    },
  );

console.log(data.instruction_state);
