/** 问自己的服务端：收到签约通知，或查询到签约关系。 */
declare function showContract(): void;

/** contractUrl：服务端签好、编码好的签约地址。 */
export function sign(contractUrl: string): void {
  // location.replace 不行。
  location.href = contractUrl;
}

// 签完回到这个页面时，地址里有 from_wxpay=1；它不表示签了约。
const query = new URLSearchParams(location.search);
if (query.get('from_wxpay') === '1') showContract();
