/// detail：服务端签好并拼成的查询串。
func openOrder(detail: String) {
  let request = WXOpenBusinessViewReq.object()
  request.businessType = "wxpayScoreDetail"
  request.query = detail
  request.extInfo = "{\"miniProgramType\": 0}"
  // 返回时没有业务数据，状态问服务端。
  WXApi.send(request)
}
