import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.global.papay.contracts._contract_id_.terminate.post(
    {
      sp_appid: 'wxd678efh567hg6787',
      sub_mchid: '1900000110',
      termination_note: '解约原因',
    },
    {
      contract_id: '100005698',
      baseURL: 'https://apihk.mch.weixin.qq.com',
    },
  );

console.log(status === 204);
