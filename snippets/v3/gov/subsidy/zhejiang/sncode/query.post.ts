import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.zhejiang.sncode.query.post({
  sn: 'SN20261201000001',
  province: '广东省',
  goods_type: '电冰箱',
  goods_bar_code: '20261201000001',
  req_ssn: '20261201000001',
  req_time: '2026-12-01T10:34:56+08:00',
});

console.log(data.sell_state);
