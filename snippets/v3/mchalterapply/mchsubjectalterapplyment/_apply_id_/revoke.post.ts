import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.mchalterapply.mchsubjectalterapplyment._apply_id_.revoke.post(
    undefined,
    {
      apply_id: '20261120143306000013906025001',
    },
  );

console.log(data.result);
