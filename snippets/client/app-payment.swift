struct Payment: Decodable {
  let partnerId: String
  let prepayId: String
  let nonceStr: String
  let timeStamp: String
  let sign: String
}

func pay(_ payment: Payment) {
  // 服务端给的是字符串，SDK 要数字。
  guard let timeStamp = UInt32(payment.timeStamp) else { return }
  let request = PayReq()
  request.partnerId = payment.partnerId
  request.prepayId = payment.prepayId
  request.package = "Sign=WXPay"
  request.nonceStr = payment.nonceStr
  request.timeStamp = timeStamp
  request.sign = payment.sign
  // 结果回到 WXApiDelegate 的 onResp(_:)，类型是 PayResp；付没付问服务端。
  WXApi.send(request)
}
