export default definePageConfig({ navigationBarTitleText: '有事告诉我们' });
