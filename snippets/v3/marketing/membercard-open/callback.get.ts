import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.membercardOpen.callback.get();

console.log(data.notify_url);
