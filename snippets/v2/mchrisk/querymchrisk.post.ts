import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mchrisk.querymchrisk.post(
  {
    mch_id: '1900000109',
    cert_serial_number: '20261201000001',
    settlement_card_bank: '招商银行科技园支行',
    sign_type: 'HMAC-SHA256',
  },
  { security: true },
);

console.log(data.risk_level);
