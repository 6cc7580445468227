/** 统一下单得到的 mweb_url，5 分钟内有效。 */
export function openWeChat(mwebUrl: string, returnTo: string): void {
  // 当前页面的域名须登记过；返回的页面要去查单。
  location.href = `${mwebUrl}&redirect_url=${encodeURIComponent(returnTo)}`;
}
