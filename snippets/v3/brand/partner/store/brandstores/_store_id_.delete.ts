import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.brand.partner.store.brandstores._store_id_.delete({ store_id: '20488000' });

console.log(status === 204);
