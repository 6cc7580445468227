import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.merchantService.feedbacks.post({
  transaction_id: '4200002026202612011234567890',
  complainted_mchid: '1900000110',
  feedback_content: '已与用户协商解决',
});

console.log(status === 204);
