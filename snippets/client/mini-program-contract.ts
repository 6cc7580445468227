/** 服务端预签约之后交来的：应答里的 redirect_appid 与 redirect_path。 */
interface Contract {
  appId: string;
  path: string;
}

/** 问自己的服务端：收到签约通知，或查询到已签约。 */
declare function showContract(): void;

export async function sign(contract: Contract): Promise<void> {
  await wx.navigateToMiniProgram(contract);
  // 跳过去不等于签了约；用户回来时再问。
  wx.onAppShow(function ask() {
    wx.offAppShow(ask);
    showContract();
  });
}
