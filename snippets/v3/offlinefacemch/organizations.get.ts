import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.offlinefacemch.organizations.get({
  params: {
    organization_id: 'DBES323aeb',
    organization_name: '南山中兴小学部',
  },
});

console.log(data.organization_id);
