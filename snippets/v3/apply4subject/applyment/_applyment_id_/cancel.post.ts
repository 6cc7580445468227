import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.apply4subject.applyment._applyment_id_.cancel.post(
    undefined,
    {
      applyment_id: 20261201000001,
    },
  );

console.log(status === 204);
