export default definePageConfig({ navigationBarTitleText: '免费额度' });
