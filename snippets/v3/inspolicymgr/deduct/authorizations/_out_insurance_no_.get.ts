import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.inspolicymgr.deduct.authorizations._out_insurance_no_.get({
    out_insurance_no: 'Auisihsiahishishi4hihsid123418id',
  });

console.log(data.auth_state);
