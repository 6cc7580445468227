import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.mchalterapply.merchantnamealterapplyment.post({
    sub_mchid: '1900000110',
    out_request_no: 'REQUEST20261201000001',
    merchant_shortname: '新疆大枣专卖店',
  });

console.log(data.apply_id);
