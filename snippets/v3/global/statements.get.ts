import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.statements.get({ params: { date: '20261120' }, responseType: 'arraybuffer' });

console.log(data);
