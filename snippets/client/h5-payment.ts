/** 下单得到的 h5_url，5 分钟内有效。 */
export function openWeChat(h5Url: string, returnTo: string): void {
  // 当前页面的域名须登记过；返回的页面要去查单。
  location.href = `${h5Url}&redirect_url=${encodeURIComponent(returnTo)}`;
}
