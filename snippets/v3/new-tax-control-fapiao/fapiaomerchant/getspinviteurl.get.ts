import { publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl.get({
    params: {
      operation_type: 'AUTH_BINDING',
      fapiao_mode: ['THIRD_OR_SELF_FAPIAO'],
      invite_code: 'code_20261120_123',
    },
    paramsSerializer: { indexes: null },
    headers: { 'Wechatpay-Serial': publicKeyId },
  });

console.log(data.invite_url);
