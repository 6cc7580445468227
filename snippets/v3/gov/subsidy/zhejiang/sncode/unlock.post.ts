import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.zhejiang.sncode.unlock.post({
  req_ssn: '20261201000001',
  req_time: '2026-12-01T10:34:56+08:00',
  create_user: '示例商城',
  province: '广东省',
  sn: 'SN20261201000001',
  goods_bar_code: '20261201000001',
  goods_type: '电冰箱',
  goods_name: '电冰箱',
  trans_orderid: '20261201000001',
  ori_pay_orderid: '20261201000001',
  order_price: '100',
  sell_orderid: '20261201000001',
});

console.log(data.resp_code);
