export default definePageConfig({ navigationBarTitleText: '登记凭据' });
