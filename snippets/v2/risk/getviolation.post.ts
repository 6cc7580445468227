import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.risk.getviolation.post({ page_size: '20' }, { security: true });

console.log(data.error_code);
