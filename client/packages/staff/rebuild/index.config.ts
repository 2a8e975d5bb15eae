export default definePageConfig({ navigationBarTitleText: '核对全部视图' });
