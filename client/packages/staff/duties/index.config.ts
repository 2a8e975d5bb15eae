export default definePageConfig({ navigationBarTitleText: '全部义务' });
