/// query：服务端编码好的 appid、mchid、nonce_str 与 openid。
func repay(query: String) {
  let request = WXLaunchMiniProgramReq.object()
  request.userName = "gh_5e259b7a73b1"
  request.path = "pages/invest_list/invest_list?\(query)"
  request.miniProgramType = .release
  // 返回时不带数据，还清没有问服务端。
  WXApi.send(request)
}
