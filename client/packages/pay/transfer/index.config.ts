export default definePageConfig({ navigationBarTitleText: '对公转账' });
