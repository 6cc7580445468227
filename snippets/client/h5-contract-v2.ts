/** 服务端请求 H5 签约得到的 redirect_url。 */
export function sign(redirectUrl: string): void {
  // 返回的页面要向服务端查询签约关系。
  location.href = redirectUrl;
}
