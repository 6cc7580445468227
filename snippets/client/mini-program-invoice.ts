/** 交给自己的服务端开票。 */
declare function applyForFapiao(title: {
  type: 'COMPANY' | 'PERSON';
  title: string;
  taxNumber: string;
}): Promise<void>;

export async function chooseTitle(): Promise<void> {
  const { type, title, taxNumber } = await wx.chooseInvoiceTitle({});
  await applyForFapiao({
    type: type === 0 ? 'COMPANY' : 'PERSON',
    ...{ title, taxNumber },
  });
}

/** 选卡包里的发票去报销；返回的 encrypt_code 在服务端解码。 */
export async function chooseInvoice(): Promise<string> {
  const { invoiceInfo } = await wx.chooseInvoice({});
  return invoiceInfo;
}
