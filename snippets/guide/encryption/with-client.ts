import { decrypt, encrypt, publicKeyId, wxpay } from '#wxpay';

// 请求：逐个字段加密，请求头说明用的是哪一把公钥
const receiver = await wxpay.v3.profitsharing.receivers.add.post(
  {
    appid: 'wxd678efh567hg6787',
    type: 'PERSONAL_OPENID',
    account: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    relation_type: 'DISTRIBUTOR',
    name: encrypt('张三'),
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);
console.log('分账接收方', receiver.data.account);

// 应答：微信支付用商户API证书里的公钥加密，用商户API私钥解开
const complaint =
  await wxpay.v3.merchantService.complaintsV2._complaint_id_.get({
    complaint_id: '200201820261120080076610000',
  });
const { payer_phone } = complaint.data;
console.log('投诉人电话', payer_phone ? decrypt(payer_phone) : '未提供');
