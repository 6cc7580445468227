import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.apply4subject.applyment._business_code_.cancel.post(
    undefined,
    {
      business_code: '1900000109_20261201',
    },
  );

console.log(status === 204);
