/** 服务端用 api_ticket 签好的；cardExt 是 JSON 文本。 */
interface Card {
  cardId: string;
  cardExt: string;
}

/** 交给自己的服务端解码。 */
declare function saveCode(cardId: string, encrypted: string): Promise<void>;

export async function addCards(cardList: Card[]): Promise<void> {
  const added = await wx.addCard({ cardList });
  for (const { cardId, code, isSuccess } of added.cardList)
    if (isSuccess) await saveCode(cardId, code);
}

/** code：服务端解码之后的。 */
export function openCard(cardId: string, code: string): void {
  wx.openCard({ cardList: [{ cardId, code }] });
}
