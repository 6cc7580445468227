import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.card.cardLinks.get({
  params: { brand_id: '120344', page_size: 20 },
});

for (const activeLink of data.active_link_list ?? []) {
  console.log(activeLink.service_id);
}
