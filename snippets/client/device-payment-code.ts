/** 交给自己的服务端扣款；它等到有结果，或撤销之后才回答。 */
declare function charge(authCode: string): Promise<'SUCCESS' | 'REVOKED'>;
declare function showResult(state: 'SUCCESS' | 'REVOKED'): void;

const PAYMENT_CODE = /^1[0-5]\d{16}$/;

/** 扫码枪像键盘一样逐字输入，以回车结束。 */
export function listenToScanner(): void {
  let scanned = '';
  document.addEventListener('keydown', async ({ key }) => {
    if (/^\d$/.test(key)) scanned += key;
    if (key !== 'Enter') return;
    const authCode = scanned;
    scanned = '';
    if (!PAYMENT_CODE.test(authCode)) return alert('不是微信的付款码');
    showResult(await charge(authCode));
  });
}
