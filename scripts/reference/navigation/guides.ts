import type { DefaultTheme } from 'vitepress';

/** The guides in the order in which one reads them, as their sidebar shows them; the pager follows it. */
export const guideSidebar: DefaultTheme.SidebarItem[] = [
  {
    text: '入门',
    items: [
      { text: '快速开始', link: '/guide/quick-start' },
      { text: '客户端', link: '/guide/client' },
      { text: '用户身份与 OpenID', link: '/guide/openid' },
      { text: '模拟服务（mock）', link: '/guide/mock' },
    ],
  },
  {
    text: '安全',
    items: [
      { text: '密钥与证书', link: '/guide/keys' },
      { text: '签名与验签', link: '/guide/signing' },
      { text: '敏感信息加解密', link: '/guide/encryption' },
      { text: '接收回调通知', link: '/guide/webhook' },
    ],
  },
  {
    text: '工具',
    items: [
      { text: '签名检查', link: '/tools/signature' },
      { text: '报错查询', link: '/tools/errors' },
    ],
  },
  {
    text: '运行',
    items: [
      { text: '支付结果以什么为准', link: '/guide/result' },
      { text: '错误处理与重试', link: '/guide/errors' },
      { text: '文件上传与账单下载', link: '/guide/files' },
      { text: '服务商与直连', link: '/guide/roles' },
      { text: '从 APIv2 迁移到 APIv3', link: '/guide/migration' },
    ],
  },
  {
    text: '参考',
    items: [
      { text: '类型包', link: '/guide/types' },
      { text: 'PHP 与 Shell', link: '/guide/languages' },
      { text: '给工具与 AI', link: '/guide/tools' },
      { text: '术语', link: '/guide/glossary' },
      { text: '参与维护', link: '/guide/contributing' },
    ],
  },
];
