export default definePageConfig({ navigationBarTitleText: '功能清单' });
