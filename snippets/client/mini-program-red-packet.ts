/** 服务端用 APIv2 密钥签好的，package 已经 URL 编码。 */
type RedPacket = WeChatPay.MiniProgram.SendBizRedPacketMiniProgramRedPacket;

/** 问自己的服务端；它查询红包记录。 */
declare function showRedPacket(): void;

export function receive(redPacket: RedPacket): void {
  wx.sendBizRedPacket?.({
    ...redPacket,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
    // 打开过不等于领了。
    complete: showRedPacket,
  });
}
