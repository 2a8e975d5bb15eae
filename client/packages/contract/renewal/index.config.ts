export default definePageConfig({ navigationBarTitleText: '续签' });
