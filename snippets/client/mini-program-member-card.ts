/** 开卡组件。 */
const MEMBER_CARD = 'wxeb490c6f9b154ef9';

/** 服务端从开卡链接里取出、解码好的。 */
interface Card {
  encrypt_card_id: string;
  outer_str: string;
  biz: string;
}

/** 交给自己的服务端取资料、激活。 */
declare function activate(ticket: string): void;

export function openMemberCard(extraData: Card): void {
  wx.navigateToMiniProgram({
    appId: MEMBER_CARD,
    extraData,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
}

wx.onAppShow(({ referrerInfo }) => {
  if (referrerInfo.appId !== MEMBER_CARD) return;
  // 左滑返回时没有数据。
  const ticket: unknown = referrerInfo.extraData?.activate_ticket;
  if (typeof ticket === 'string') activate(ticket);
});
