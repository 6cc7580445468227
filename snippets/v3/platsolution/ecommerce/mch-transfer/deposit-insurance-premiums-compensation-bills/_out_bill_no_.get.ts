import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.mchTransfer.depositInsurancePremiumsCompensationBills._out_bill_no_.get(
    {
      out_bill_no: 'TRANSFER20261201000001',
    },
  );

console.log(data.state);
