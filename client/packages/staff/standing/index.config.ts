export default definePageConfig({ navigationBarTitleText: '承诺的记录' });
