import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.zhejiang.sncode.query.post({
  sn: '20261201000001',
  province: '20261201000001',
  goods_type: '商品品类',
  goods_bar_code: '20261201000001',
  req_ssn: '20261201000001',
  req_time: '2026-12-01T10:34:56+08:00',
});

console.log(data.sell_state);
