import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.settle.settlements.get({
  params: { settle_state: 'SETTLED', limit: 20, offset: 0 },
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

for (const settlement of data.data ?? []) {
  console.log(settlement.batch_id, settlement.settlement_date);
}
