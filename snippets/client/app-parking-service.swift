/// query：服务端编码好的 mchid、openid、plate_number 与 plate_color。
func openService(query: String) {
  let request = WXLaunchMiniProgramReq.object()
  request.userName = "gh_518c42c65952"
  request.path = "/pages/auth-creditpay/auth-creditpay?\(query)"
  request.miniProgramType = .release
  // 返回时不带数据，开没开通问服务端。
  WXApi.send(request)
}
