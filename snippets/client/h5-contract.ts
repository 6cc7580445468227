/** 问自己的服务端：收到签约通知，或查询到签约关系。 */
declare function showContract(): void;

/** 预签约得到的 redirect_url；跨境的字段叫 sign_url。 */
export function sign(redirectUrl: string, button: HTMLButtonElement): void {
  location.href = redirectUrl;
  // 没有回调：放一个「我已签约」的按钮去查。
  button.addEventListener('click', showContract);
}
