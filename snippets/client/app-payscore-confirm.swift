/// packageInfo：创建支付分订单的应答里的 package。
func confirmOrder(packageInfo: String) {
  let request = WXOpenBusinessViewReq.object()
  request.businessType = "wxpayScoreUse"
  request.query = "package=\(packageInfo)"
  request.extInfo = "{\"miniProgramType\": 0}"
  // 打开过确认页不等于已确认，状态问服务端。
  WXApi.send(request)
}
