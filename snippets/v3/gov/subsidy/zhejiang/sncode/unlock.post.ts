import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.zhejiang.sncode.unlock.post({
  req_ssn: '20261201000001',
  req_time: '2026-12-01T10:34:56+08:00',
  create_user: '发起方',
  province: '20261201000001',
  sn: '20261201000001',
  goods_bar_code: '20261201000001',
  goods_type: '商品品类',
  goods_name: '商品名称',
  trans_orderid: '20261201000001',
  ori_pay_orderid: '20261201000001',
  order_price: '100',
  sell_orderid: '20261201000001',
});

console.log(data.resp_code);
