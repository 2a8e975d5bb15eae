export default definePageConfig({ navigationBarTitleText: '常年有效的承诺' });
