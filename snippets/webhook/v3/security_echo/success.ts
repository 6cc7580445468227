import { webhook } from '#webhook';

/** 验签与加解密的测试通知：能读到原文就说明配置正确 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'SECURITY_ECHO.SUCCESS') return;
  const { echo_message } = notification.resource;
  console.log(echo_message);
});
