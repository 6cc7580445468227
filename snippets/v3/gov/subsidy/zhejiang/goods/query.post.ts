import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.zhejiang.goods.query.post({
  req_ssn: '123',
});

console.log(data.data_state);
