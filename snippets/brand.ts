import { brandFromEnvironment } from 'wechatpay-kit';
import { typed } from 'wechatpay-virtual-types';

/** 品牌的密钥与客户端，取自环境变量 */
const brand = brandFromEnvironment();

/** 以品牌身份调用的微信支付客户端，只用于 /brand/ 开头的接口 */
export const wxpay = typed(brand.client);

/** 示例直接用到的几项 */
export const { brandId, serial, publicKeyId, encrypt, decrypt } = brand;
