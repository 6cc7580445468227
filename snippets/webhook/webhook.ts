import { createWebhook } from 'wechatpay-kit';
import { merchant } from '#wxpay';

/** 接收通知：验签、解密、应答，每条只处理一次 */
export const webhook = createWebhook(merchant);
