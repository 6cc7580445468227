import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.bankTransferRecharges.apply.post({
    out_recharge_no: 'cz202407181234',
    recharge_scene: 'ECOMMERCE_BANK_TRANSFER',
    account_type: 'BASIC',
    recharge_amount: { amount: 500000, currency: 'CNY' },
  });

console.log(data.recharge_id);
