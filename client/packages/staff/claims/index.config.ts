export default definePageConfig({ navigationBarTitleText: '违约金' });
