/// token：预受理领卡的应答里的 prepare_card_token。
func receiveCard(token: String) {
  let allowed = CharacterSet.alphanumerics
  guard let encoded = token.addingPercentEncoding(withAllowedCharacters: allowed) else { return }
  let request = WXLaunchMiniProgramReq.object()
  request.userName = "gh_b8b605649746"
  request.path = "/pages/get-card/get-card?prepare_card_token=\(encoded)"
  request.miniProgramType = .release
  // 跳过去不等于领了，问服务端。
  WXApi.send(request)
}
