/** 问自己的服务端：收到签约通知，或查询到签约关系。 */
declare function showContract(): void;

/** 预签约得到的 redirect_url；跨境的字段叫 sign_url。 */
export function sign(redirectUrl: string): void {
  location.href = redirectUrl;
}

// 用户返回时页面可能来自缓存；回来不等于签了约。
window.addEventListener('pageshow', showContract);
