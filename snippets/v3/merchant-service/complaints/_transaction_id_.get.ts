import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantService.complaints._transaction_id_.get({
  transaction_id: '4200002026202612011234567890',
});

console.log(data.complaint_handle_state);
