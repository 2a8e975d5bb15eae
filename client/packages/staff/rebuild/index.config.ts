export default definePageConfig({ navigationBarTitleText: '核对视图' });
