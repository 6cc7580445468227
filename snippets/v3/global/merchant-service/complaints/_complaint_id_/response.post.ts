import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.global.merchantService.complaints._complaint_id_.response.post(
    {
      complainted_mchid: '1900000110',
      response_content: '已与用户沟通解决',
    },
    {
      complaint_id: '200201820261120080076610000',
      baseURL: 'https://apihk.mch.weixin.qq.com',
    },
  );

console.log(status === 204);
