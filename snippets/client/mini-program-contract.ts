/** 服务端预签约之后交来的：应答里的 redirect_appid、redirect_path 与 pre_entrustweb_id。 */
interface Contract {
  appId: string;
  path: string;
  preEntrustId: string;
}

/** 问自己的服务端：收到签约通知，或查询到已签约。 */
declare function showContract(): void;

export async function sign({
  appId,
  path,
  preEntrustId,
}: Contract): Promise<void> {
  await wx.navigateToMiniProgram({
    ...{ appId, path },
    extraData: { pre_entrustweb_id: preEntrustId },
  });
  // 跳过去不等于签了约；用户回来时再问。
  wx.onAppShow(function ask() {
    wx.offAppShow(ask);
    showContract();
  });
}
